package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.AnnualValueLaw;
import dev.customerfirst.events.contracts.SupportOverride;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed once.
 *
 * @param number 1 is the signature, each amendment adds one
 * @param effectiveOn from which day on it counts
 * @param annualValue the value of the whole term, a year
 * @param because null for the signature
 * @param agreedBy who entered it
 */
record TermsView(
    int number,
    LocalDate effectiveOn,
    LocalDate startsOn,
    LocalDate endsOn,
    int seats,
    Money value,
    Money annualValue,
    SupportPlan supportPlan,
    List<SupportOverride> supportOverrides,
    @Nullable String because,
    String agreedBy,
    Instant recordedAt) {

  static TermsView of(Object[] row) {
    LocalDate startsOn = (LocalDate) row[2];
    LocalDate endsOn = (LocalDate) row[3];
    Money value = new Money((BigDecimal) row[5], (String) row[6]);
    return new TermsView(
        (Integer) row[0],
        (LocalDate) row[1],
        startsOn,
        endsOn,
        (Integer) row[4],
        value,
        AnnualValueLaw.annualValue(startsOn, endsOn, value),
        SupportPlan.valueOf((String) row[7]),
        SupportOverridesColumn.read((String) row[8]),
        (String) row[9],
        (String) row[10],
        (Instant) row[11]);
  }
}
