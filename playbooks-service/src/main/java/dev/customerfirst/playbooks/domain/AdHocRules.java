package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people may decide to do beside the journey. */
public final class AdHocRules {

  private AdHocRules() {}

  /** What is to be done: an activity of the journey, or a playbook. */
  public static List<Refusal> what(@Nullable ActivityCode code, @Nullable String playbook) {
    return (code == null) == (playbook == null) || code == ActivityCode.PLAYBOOK
        ? List.of(
            Refusal.invalid(
                "activity-unclear",
                "",
                "Send the code of an activity of the journey, or the code of a playbook as"
                    + " playbook; one of both."))
        : List.of();
  }

  /**
   * When it is to be done.
   *
   * @param today by the account's calendar
   */
  public static List<Refusal> when(LocalDate opensOn, LocalDate dueOn, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (opensOn.isBefore(today) || opensOn.isAfter(today.plusYears(2))) {
      refusals.add(
          Refusal.invalid(
              "opens-out-of-range",
              "/opensOn",
              "opensOn is today, " + today + ", or later, within two years."));
    }
    if (dueOn.isBefore(opensOn) || dueOn.isAfter(opensOn.plusYears(2))) {
      refusals.add(
          Refusal.invalid(
              "due-out-of-range",
              "/dueOn",
              "dueOn is " + opensOn + " or later, within two years of it."));
    }
    return refusals;
  }
}
