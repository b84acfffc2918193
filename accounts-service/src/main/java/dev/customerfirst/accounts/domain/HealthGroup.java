package dev.customerfirst.accounts.domain;

import java.util.List;

/**
 * Traits that share a weight.
 *
 * @param code such as TECHNICAL
 * @param weight in per cent of the score; those of all groups make 100
 */
public record HealthGroup(String code, int weight, List<HealthRule> traits) {

  public HealthGroup {
    traits = List.copyOf(traits);
  }

  /** The weights of its traits together. */
  int parts() {
    return traits.stream().mapToInt(HealthRule::weight).sum();
  }
}
