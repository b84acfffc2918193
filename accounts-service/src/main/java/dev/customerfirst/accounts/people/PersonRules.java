package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.domain.Skills;
import dev.customerfirst.accounts.domain.WorkingTimes;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that a person's details must keep, whichever request brings them. */
final class PersonRules {

  private PersonRules() {}

  static List<Refusal> check(
      @Nullable List<String> skills,
      @Nullable WorkingCalendar calendar,
      @Nullable LocalDate leftOn) {
    List<Refusal> refusals = new ArrayList<>();
    if (skills != null) {
      refusals.addAll(Skills.check(skills));
    }
    if (calendar != null) {
      refusals.addAll(WorkingTimes.check(calendar.windows()));
    }
    if (leftOn != null) {
      Days.check(leftOn, "/leftOn").ifPresent(refusals::add);
    }
    return refusals;
  }
}
