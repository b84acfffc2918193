package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.Optional;

/**
 * How many accounts one person can look after in a role.
 *
 * @param fewest with fewer there is room for more
 * @param most with more somebody is neglected
 */
public record Capacity(int fewest, int most) {

  /** More accounts than any person can know. */
  public static final int LIMIT = 10_000;

  public Optional<Refusal> check() {
    if (fewest < 0 || fewest > LIMIT) {
      return Optional.of(outOfRange("/fewest"));
    }
    if (most < 1 || most > LIMIT) {
      return Optional.of(outOfRange("/most"));
    }
    return fewest <= most
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "capacity-upside-down",
                "/fewest",
                "The fewest are more than the most. Send two numbers in order."));
  }

  private static Refusal outOfRange(String pointer) {
    return Refusal.invalid(
        "capacity-out-of-range",
        pointer,
        "Send a number of accounts: fewest from 0, most from 1, both up to " + LIMIT + ".");
  }

  public LoadStanding weigh(int accounts) {
    if (accounts > most) {
      return LoadStanding.OVER;
    }
    return accounts < fewest ? LoadStanding.UNDER : LoadStanding.WITHIN;
  }
}
