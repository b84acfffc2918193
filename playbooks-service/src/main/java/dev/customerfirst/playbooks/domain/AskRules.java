package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks cross functions, and only the function that is asked answers. */
public final class AskRules {

  private static final Set<Role> FUNCTIONS =
      EnumSet.of(
          Role.PRODUCT,
          Role.MARKETING,
          Role.ENGINEERING,
          Role.VALUE_ENGINEER,
          Role.SUPPORT_ENGINEER,
          Role.CUSTOMER_SUPPORT);

  private AskRules() {}

  /**
   * Everything that speaks against an ask.
   *
   * @param today by the calendar of the activity
   */
  public static List<Refusal> refusals(Role of, @Nullable LocalDate neededBy, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (!FUNCTIONS.contains(of)) {
      refusals.add(
          Refusal.invalid(
              "not-another-function",
              "/of",
              "Ask one of "
                  + String.join(", ", FUNCTIONS.stream().map(Role::name).toList())
                  + "; the account team agrees by itself."));
    }
    if (neededBy != null && (neededBy.isBefore(today) || neededBy.isAfter(today.plusYears(2)))) {
      refusals.add(
          Refusal.invalid(
              "needed-out-of-range",
              "/neededBy",
              "neededBy is " + today + " or later, within two years."));
    }
    return refusals;
  }

  /** Only whoever is asked says yes or no. */
  public static Optional<Refusal> mayAnswer(Role of, Set<Role> caller) {
    return caller.contains(of)
        ? Optional.empty()
        : Optional.of(
            Refusal.forbidden("not-asked", "This is asked of " + of + ": only they answer."));
  }
}
