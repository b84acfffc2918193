package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The stars of several ratings together (R182).
 *
 * @param ratings how many there are
 * @param sum of all their stars
 * @param fives how many of them have five
 */
public record Stars(long ratings, long sum, long fives) {

  /** Stars of one rating on average, to two decimals; empty without ratings. */
  public Optional<BigDecimal> mean() {
    return ratings == 0 ? Optional.empty() : Optional.of(share(sum, 1, 2));
  }

  /** How many in a hundred gave five stars, to one decimal; empty without ratings. */
  public Optional<BigDecimal> fiveStarShare() {
    return ratings == 0 ? Optional.empty() : Optional.of(share(fives, 100, 1));
  }

  private BigDecimal share(long part, int times, int decimals) {
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(times))
        .divide(BigDecimal.valueOf(ratings), decimals, RoundingMode.HALF_UP);
  }
}
