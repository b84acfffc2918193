package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of money: each currency by itself, because a sum over several would need a rate. */
public final class Totals {

  private Totals() {}

  /** One sum for each currency that occurs, by currency code. */
  public static List<Money> perCurrency(Collection<Money> amounts) {
    SortedMap<String, BigDecimal> sums = new TreeMap<>();
    amounts.forEach(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add));
    return sums.entrySet().stream()
        .map(sum -> Amounts.normal(new Money(sum.getValue(), sum.getKey())))
        .toList();
  }
}
