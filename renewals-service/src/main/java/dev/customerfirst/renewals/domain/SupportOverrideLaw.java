package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.contracts.SupportOverride;
import dev.customerfirst.kit.rule.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which first responses a contract may promise in place of its support plan's (R130): one for each
 * severity at most, as a time of one minute to 720 hours or as 1 to 30 business days.
 */
public final class SupportOverrideLaw {

  public static final int GRAVEST = 0;
  public static final int MILDEST = 3;
  public static final int MOST_DAYS = 30;
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(720);

  private SupportOverrideLaw() {}

  /** Every broken rule; its pointer leads to {@code /supportOverrides/<place>}. */
  public static List<Refusal> refusals(List<SupportOverride> overrides) {
    List<Refusal> refusals = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < overrides.size(); i++) {
      SupportOverride override = overrides.get(i);
      String place = "/supportOverrides/" + i;
      severity(override, place, seen).ifPresent(refusals::add);
      promise(override, place).ifPresent(refusals::add);
    }
    return refusals;
  }

  /** The gravest first, so that the same promises are equal in whatever order they came. */
  public static List<SupportOverride> inOrder(List<SupportOverride> overrides) {
    return overrides.stream().sorted(Comparator.comparingInt(SupportOverride::severity)).toList();
  }

  private static Optional<Refusal> severity(
      SupportOverride override, String place, Set<Integer> seen) {
    int severity = override.severity();
    if (severity < GRAVEST || severity > MILDEST) {
      return Optional.of(
          Refusal.invalid(
              "override-severity-out-of-range",
              place + "/severity",
              "Severities are 0, 1, 2 and 3. Give one of them."));
    }
    return seen.add(severity)
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "override-repeated",
                place + "/severity",
                "Severity " + severity + " stands in the list twice. Promise one first response."));
  }

  private static Optional<Refusal> promise(SupportOverride override, String place) {
    Duration response = override.firstResponse();
    Integer days = override.businessDays();
    if ((response == null) == (days == null)) {
      return Optional.of(
          Refusal.invalid(
              "override-promise-unclear",
              place,
              "Give either firstResponse, a time such as PT4H, or businessDays, and only one of"
                  + " them."));
    }
    boolean tooShortOrLong =
        response != null && (response.compareTo(SHORTEST) < 0 || response.compareTo(LONGEST) > 0);
    boolean tooManyDays = days != null && (days < 1 || days > MOST_DAYS);
    return tooShortOrLong || tooManyDays
        ? Optional.of(
            Refusal.invalid(
                "override-out-of-range",
                place + (days == null ? "/firstResponse" : "/businessDays"),
                "Promise a first response within PT1M to PT720H, or within 1 to "
                    + MOST_DAYS
                    + " business days."))
        : Optional.empty();
  }
}
