package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The net promoter score of those who answered: the share of promoters less that of detractors, in
 * points from -100 to 100 (A30).
 *
 * <p>The interval is the score interval for a difference of two shares of one sample (Tango 1998).
 * The usual one, score plus or minus 1.96 standard errors, has no width at all when everybody says
 * the same, however few they are.
 */
public record NetPromoter(long promoters, long passives, long detractors) {

  /** The method in words, for those who read the figures. */
  public static final String METHOD =
      "Score: 100 (P - D) / n, with P promoters (9, 10) and D detractors (0 to 6) of n answers."
          + " Interval: 95 % score interval for the difference of two shares of one sample"
          + " (Tango 1998), all d for which |P - D - n d| <= 1.96 sqrt(n (2q + d (1 - d))), where q"
          + " is the likeliest share of detractors if d were true:"
          + " q = (sqrt(b * b + 8 n D d (1 - d)) - b) / 4n with b = (2n - P + D) d - P - D.";

  private static final double Z = 1.959963984540054;
  private static final int HALVINGS = 60;

  /** Both ends in points. */
  public record Interval(BigDecimal low, BigDecimal high) {}

  public long responses() {
    return promoters + passives + detractors;
  }

  /** Points from -100.0 to 100.0; empty when nobody answered. */
  public Optional<BigDecimal> score() {
    return responses() == 0 ? Optional.empty() : Optional.of(points(difference()));
  }

  /** Where the score of all customers lies with 95 % confidence; empty when nobody answered. */
  public Optional<Interval> interval() {
    return responses() == 0
        ? Optional.empty()
        : Optional.of(new Interval(points(end(-1)), points(end(1))));
  }

  /** Why the figure says little; empty when enough people answered. */
  public Optional<String> warning(int fewest) {
    if (responses() == 0) {
      return Optional.of("Nobody answered in this period.");
    }
    return responses() < fewest
        ? Optional.of(
            "Only "
                + responses()
                + " answered, fewer than "
                + fewest
                + ": read the interval rather than the score.")
        : Optional.empty();
  }

  private double difference() {
    return (double) (promoters - detractors) / responses();
  }

  /** Halves its way from the score, which always fits, to the last difference that does. */
  private double end(double outermost) {
    double fits = difference();
    double beyond = outermost;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (fits + beyond) / 2;
      if (fits(middle)) {
        fits = middle;
      } else {
        beyond = middle;
      }
    }
    return fits;
  }

  private boolean fits(double d) {
    double n = responses();
    double b = (2 * n - promoters + detractors) * d - promoters - detractors;
    double root = Math.sqrt(Math.max(0, b * b + 8 * n * detractors * d * (1 - d)));
    double q = (root - b) / (4 * n);
    double off = promoters - detractors - n * d;
    return off * off <= Z * Z * n * (2 * q + d * (1 - d));
  }

  private static BigDecimal points(double share) {
    return BigDecimal.valueOf(share * 100)
        .setScale(9, RoundingMode.HALF_UP)
        .setScale(1, RoundingMode.HALF_UP);
  }
}
