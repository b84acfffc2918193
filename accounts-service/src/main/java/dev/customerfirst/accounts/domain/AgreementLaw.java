package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** When trial and production can be agreed (R133). */
public final class AgreementLaw {

  private AgreementLaw() {}

  /**
   * Refuses what was agreed already, days to come, and production before the trial.
   *
   * @param known what was agreed before, and when
   * @param today by the account's own calendar
   */
  public static List<Refusal> check(
      AgreementKind kind, LocalDate on, LocalDate today, Map<AgreementKind, LocalDate> known) {
    List<Refusal> refusals = new ArrayList<>();
    LocalDate before = known.get(kind);
    if (before != null) {
      return List.of(
          Refusal.conflict(
              "agreed-already",
              "The customer agreed to "
                  + name(kind)
                  + " on "
                  + before
                  + ". If that was a mistake of today, delete it; otherwise there is nothing to"
                  + " do."));
    }
    Days.check(on, "/on").ifPresent(refusals::add);
    if (refusals.isEmpty() && on.isAfter(today)) {
      refusals.add(
          Refusal.invalid(
              "day-in-the-future",
              "/on",
              "This day has not come yet where the account is: there it is "
                  + today
                  + ". Send that day or an earlier one."));
    }
    LocalDate trial = kind == AgreementKind.TRIAL ? on : known.get(AgreementKind.TRIAL);
    LocalDate production =
        kind == AgreementKind.PRODUCTION ? on : known.get(AgreementKind.PRODUCTION);
    if (trial != null && production != null && production.isBefore(trial)) {
      refusals.add(
          Refusal.invalid(
              "production-before-trial",
              "/on",
              "Production would be agreed on "
                  + production
                  + ", before the trial on "
                  + trial
                  + ". Send the day on which it was."));
    }
    return refusals;
  }

  /** A mistake is taken back on the day it was recorded; later others have acted on it. */
  public static Optional<Refusal> checkWithdrawal(LocalDate recordedOn, LocalDate today) {
    return recordedOn.equals(today)
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "too-late-to-withdraw",
                "This was recorded on "
                    + recordedOn
                    + ", and others have acted on it since. It can be withdrawn on the same day"
                    + " only."));
  }

  private static String name(AgreementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
