package dev.customerfirst.localstack.demo;

import java.util.List;

/**
 * What some people have before them.
 *
 * @param acts as far as they are known now; what was done is no longer among them
 * @param open whether the year has to go on for their sake
 */
record Plan(List<Act> acts, boolean open) {

  /** Work that goes on for ever keeps no year open. */
  static Plan of(List<Act> acts) {
    return new Plan(acts, false);
  }
}
