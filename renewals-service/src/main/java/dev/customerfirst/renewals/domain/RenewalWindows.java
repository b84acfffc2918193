package dev.customerfirst.renewals.domain;

import java.util.HashSet;
import java.util.List;

/**
 * When the renewal of a contract comes near, in days before the day after its last (A3).
 *
 * @param days each once, 1 to 3650
 */
public record RenewalWindows(List<Integer> days) {

  private static final int MOST_DAYS = 3_650;

  public RenewalWindows {
    days = List.copyOf(days);
    if (new HashSet<>(days).size() < days.size()
        || days.stream().anyMatch(d -> d < 1 || d > MOST_DAYS)) {
      throw new IllegalArgumentException(
          "customerfirst.renewals.windows is "
              + days
              + ". Give days before the end, each once, from 1 to "
              + MOST_DAYS
              + ".");
    }
  }
}
