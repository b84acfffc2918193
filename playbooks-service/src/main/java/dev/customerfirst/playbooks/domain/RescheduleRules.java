package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To which days due days move, and what moves with them. */
public final class RescheduleRules {

  /** What waits for what, within a contract (A48). */
  private static final Map<ActivityCode, List<ActivityCode>> FOLLOWERS =
      new EnumMap<>(Map.of(ActivityCode.KICKOFF, List.of(ActivityCode.BOOK_MEETINGS)));

  private RescheduleRules() {}

  /**
   * A due day stays between the opening and the end of the contract; without a contract, within two
   * years.
   *
   * @param lastDay of the contract; null where there is none
   */
  public static Optional<Refusal> mayMove(
      LocalDate to, LocalDate opensOn, @Nullable LocalDate lastDay) {
    LocalDate latest = lastDay == null ? opensOn.plusYears(2) : lastDay;
    return to.isBefore(opensOn) || to.isAfter(latest)
        ? Optional.of(
            Refusal.invalid(
                "due-outside-the-term",
                "/dueOn",
                "dueOn is between %s, when it opens, and %s.".formatted(opensOn, latest)))
        : Optional.empty();
  }

  /** What waits for an activity, and moves with it. */
  public static List<ActivityCode> followers(ActivityCode code) {
    return FOLLOWERS.getOrDefault(code, List.of());
  }

  /**
   * The new due day of one that waits: as many days later as the one before it. It never moves to
   * an earlier day, and not behind the end of the contract.
   */
  public static LocalDate following(
      LocalDate due, LocalDate beforeWas, LocalDate beforeIs, @Nullable LocalDate lastDay) {
    long days = ChronoUnit.DAYS.between(beforeWas, beforeIs);
    LocalDate moved = days <= 0 ? due : due.plusDays(days);
    return lastDay != null && moved.isAfter(lastDay) ? lastDay : moved;
  }
}
