package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;

/** Sums that are kept apart by currency; what is zero is not there. */
record MoneyByCurrency(SortedMap<String, BigDecimal> amounts) {

  MoneyByCurrency {
    SortedMap<String, BigDecimal> worth = new TreeMap<>(amounts);
    worth.values().removeIf(amount -> amount.signum() == 0);
    amounts = Collections.unmodifiableSortedMap(worth);
  }

  static Collector<Money, ?, MoneyByCurrency> sum() {
    return Collector.of(
        TreeMap<String, BigDecimal>::new,
        (sums, money) -> sums.merge(money.currency(), money.amount(), BigDecimal::add),
        (some, others) -> {
          others.forEach((currency, amount) -> some.merge(currency, amount, BigDecimal::add));
          return some;
        },
        MoneyByCurrency::new);
  }

  BigDecimal in(String currency) {
    return amounts.getOrDefault(currency, BigDecimal.ZERO);
  }

  boolean isNothing() {
    return amounts.isEmpty();
  }
}
