package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Metrics that fill themselves, with what customers said in the last 90 days. */
public enum KnownScore {
  NPS("nps", "Net promoter score", "points", -100, 100),
  RATING_MEAN("rating-mean", "Stars on average", "stars", 1, 5),
  FIVE_STAR_SHARE("five-star-share", "Share of five stars", "percent", 0, 100);

  private final String code;
  private final String title;
  private final String unit;
  private final BigDecimal least;
  private final BigDecimal most;

  KnownScore(String code, String title, String unit, int least, int most) {
    this.code = code;
    this.title = title;
    this.unit = unit;
    this.least = BigDecimal.valueOf(least);
    this.most = BigDecimal.valueOf(most);
  }

  /** The metric behind a code, if it fills itself. */
  public static Optional<KnownScore> of(String code) {
    return Stream.of(values()).filter(known -> known.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String unit() {
    return unit;
  }

  boolean describes(ScorecardMetric metric) {
    return metric.kind() == ScoreKind.HAPPINESS
        && metric.direction() == ScoreDirection.AT_LEAST
        && metric.unit().equals(unit)
        && metric.target().compareTo(least) >= 0
        && metric.target().compareTo(most) <= 0;
  }

  String inWords() {
    return code
        + " is of kind HAPPINESS, AT_LEAST its target, in "
        + unit
        + " from "
        + least
        + " to "
        + most;
  }
}
