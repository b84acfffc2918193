package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.HealthBand;

/** The scores of a band, both ends included. */
public record BandRange(HealthBand band, int from, int to) {

  boolean holds(int score) {
    return score >= from && score <= to;
  }
}
