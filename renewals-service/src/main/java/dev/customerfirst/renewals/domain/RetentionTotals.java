package dev.customerfirst.renewals.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a group of accounts, account by account; holds sums and no account. */
public final class RetentionTotals {

  /** The figures in one currency. */
  public static final class InCurrency {
    private final Map<RetentionMetric, RetentionFigure> figures =
        new EnumMap<>(RetentionMetric.class);
    private Movement movement = Movement.NONE;

    public Movement movement() {
      return movement;
    }

    public RetentionFigure figure(RetentionMetric metric) {
      return figures.getOrDefault(metric, RetentionFigure.nothing(metric));
    }

    private void add(RetentionMetric metric, LedgerLine line) {
      figures.put(metric, figure(metric).plus(line));
    }
  }

  private final SortedMap<String, InCurrency> currencies = new TreeMap<>();
  private RetentionFigure logos = RetentionFigure.nothing(RetentionMetric.LOGO_RETENTION);

  /** Adds an account to all figures. */
  public void add(AccountRetention account) {
    account
        .rows()
        .forEach(
            row -> {
              InCurrency sums = sums(row.currency());
              sums.movement = sums.movement.plus(row);
            });
    for (RetentionMetric metric : RetentionMetric.values()) {
      add(account, metric);
    }
  }

  /** Adds an account to one figure only. */
  public void add(AccountRetention account, RetentionMetric metric) {
    for (LedgerLine line : RetentionLedger.lines(account, metric)) {
      if (line.currency() == null) {
        logos = logos.plus(line);
      } else {
        sums(line.currency()).add(metric, line);
      }
    }
  }

  public RetentionFigure logos() {
    return logos;
  }

  /** All zero for a currency in which nobody pays. */
  public InCurrency in(String currency) {
    return currencies.getOrDefault(currency, new InCurrency());
  }

  public SortedMap<String, InCurrency> currencies() {
    return Collections.unmodifiableSortedMap(currencies);
  }

  private InCurrency sums(String currency) {
    return currencies.computeIfAbsent(currency, any -> new InCurrency());
  }
}
