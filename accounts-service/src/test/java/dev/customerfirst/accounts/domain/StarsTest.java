package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 5, 1, 5.00, 100.0",
    "1, 1, 0, 1.00, 0.0",
    "2, 9, 1, 4.50, 50.0",
    "3, 13, 1, 4.33, 33.3",
    "3, 14, 2, 4.67, 66.7",
    "8, 37, 6, 4.63, 75.0",
    "7, 30, 3, 4.29, 42.9",
    "200, 999, 199, 5.00, 99.5"
  })
  void averages(long ratings, long sum, long fives, BigDecimal mean, BigDecimal share) {
    Stars stars = new Stars(ratings, sum, fives);
    assertThat(stars.mean()).contains(mean);
    assertThat(stars.fiveStarShare()).contains(share);
  }

  @Test
  void saysNothingWithoutRatings() {
    Stars none = new Stars(0, 0, 0);
    assertThat(none.mean()).isEmpty();
    assertThat(none.fiveStarShare()).isEmpty();
  }

  @Test
  void neverFallsWithAnotherFiveStars() {
    Random random = new Random(182);
    for (int run = 0; run < 500; run++) {
      long sum = 0;
      long fives = 0;
      int ratings = 1 + random.nextInt(40);
      for (int i = 0; i < ratings; i++) {
        int stars = 1 + random.nextInt(5);
        sum += stars;
        fives += stars == 5 ? 1 : 0;
      }
      Stars before = new Stars(ratings, sum, fives);
      Stars after = new Stars(ratings + 1, sum + 5, fives + 1);
      assertThat(after.mean().orElseThrow()).isGreaterThanOrEqualTo(before.mean().orElseThrow());
      assertThat(after.fiveStarShare().orElseThrow())
          .isGreaterThanOrEqualTo(before.fiveStarShare().orElseThrow());
      assertThat(before.mean().orElseThrow()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
    }
  }
}
