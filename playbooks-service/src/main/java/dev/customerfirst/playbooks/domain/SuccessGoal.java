package dev.customerfirst.playbooks.domain;

import static java.util.Map.entry;

import dev.customerfirst.events.ActivityCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What we want for a customer; every activity serves some of it (R042). */
public enum SuccessGoal {
  /** Used as often and for as much as it can be of use (R036). */
  ADOPTION,
  /** Champions and advocates are found and looked after (R043). */
  ADVOCACY,
  /** The customer gets what the business case promised (R045). */
  VALUE,
  /** The customer knows how to get help (R053). */
  SUPPORT,
  /** What the customer asks for is heard and answered (R056). */
  FEEDBACK;

  private static final Map<ActivityCode, List<SuccessGoal>> SERVED =
      Map.ofEntries(
          entry(ActivityCode.ONBOARD_PLANNING, List.of(ADOPTION, SUPPORT, FEEDBACK)),
          entry(ActivityCode.PRODUCTION_PLANNING, List.of(ADOPTION)),
          entry(ActivityCode.KICKOFF, List.of(ADOPTION, SUPPORT, FEEDBACK)),
          entry(ActivityCode.BOOK_MEETINGS, List.of(ADOPTION)),
          entry(ActivityCode.CUSTOMER_ENABLEMENT, List.of(ADOPTION)),
          entry(ActivityCode.PRODUCTION_ROLLOUT, List.of(ADOPTION)),
          entry(ActivityCode.BUSINESS_REVIEW, List.of(ADOPTION, VALUE, FEEDBACK)),
          entry(ActivityCode.ACCOUNT_PLANNING, List.of(ADVOCACY, VALUE)),
          entry(ActivityCode.NURTURE_ENABLEMENT, List.of(ADOPTION, ADVOCACY)),
          entry(ActivityCode.RENEWAL_PLANNING, List.of(VALUE)),
          entry(ActivityCode.RENEW_CONTRACT, List.of(VALUE)));

  /** The goals that an activity serves, the first one above all. */
  public static List<SuccessGoal> servedBy(ActivityCode code) {
    return Objects.requireNonNull(SERVED.get(code), () -> code + " serves nothing");
  }
}
