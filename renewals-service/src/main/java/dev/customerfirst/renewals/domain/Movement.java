package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;

/**
 * How value a year in one currency moved: {@code start - churn - contraction + expansion + joined =
 * end}.
 *
 * @param pending value at the start that can still be renewed; not part of {@code start}
 * @param joined new, reactivated, and in a currency that is new to the account
 */
public record Movement(
    BigDecimal start,
    BigDecimal pending,
    BigDecimal churn,
    BigDecimal contraction,
    BigDecimal expansion,
    BigDecimal joined,
    BigDecimal end) {

  static final Movement NONE =
      new Movement(
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO);

  public static Movement of(RetentionRow row) {
    return new Movement(
        row.start(),
        row.pending(),
        row.churn(),
        row.contraction(),
        row.expansion(),
        row.joined(),
        row.end());
  }

  Movement plus(RetentionRow row) {
    return new Movement(
        start.add(row.start()),
        pending.add(row.pending()),
        churn.add(row.churn()),
        contraction.add(row.contraction()),
        expansion.add(row.expansion()),
        joined.add(row.joined()),
        end.add(row.end()));
  }
}
