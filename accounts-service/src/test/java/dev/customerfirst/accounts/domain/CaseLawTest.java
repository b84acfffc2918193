package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseLawTest {

  private static final LocalDate PROMISED = LocalDate.of(2026, 1, 1);
  private static final LocalDate DUE = PROMISED.plusDays(100);

  /** From a baseline to a target in 100 days; the figure at the day after the promise. */
  @ParameterizedTest
  @CsvSource({
    ", 1000, , 0, PROMISED",
    ", 1000, , 49, PROMISED",
    ", 1000, , 50, AT_RISK",
    ", 1000, , 100, AT_RISK",
    ", 1000, , 101, MISSED",
    ", 1000, 0, 0, ON_TRACK",
    ", 1000, 0, 1, AT_RISK",
    ", 1000, 400, 50, ON_TRACK",
    ", 1000, 399, 50, AT_RISK",
    ", 1000, 999, 100, ON_TRACK",
    ", 1000, 999, 101, MISSED",
    ", 1000, 1000, 101, DELIVERED",
    ", 1000, 1001, 0, DELIVERED",
    "200, 1000, 520, 50, ON_TRACK",
    "200, 1000, 519, 50, AT_RISK",
    "72, 24, 72, 10, AT_RISK",
    "72, 24, 52.8, 50, ON_TRACK",
    "72, 24, 52.9, 50, AT_RISK",
    "72, 24, 24, 50, DELIVERED",
    "72, 24, 20, 200, DELIVERED",
    "72, 24, 25, 200, MISSED",
    "72, 24, 90, 10, AT_RISK",
    "-20, 30, 0, 50, ON_TRACK"
  })
  @Tag("R046")
  void judgesATargetByTheCalendar(
      @Nullable BigDecimal baseline,
      BigDecimal target,
      @Nullable BigDecimal delivered,
      int day,
      CaseStatus status) {
    Judgement judgement =
        CaseLaw.judge(promised(baseline, target), delivered, PROMISED.plusDays(day));
    assertThat(judgement.status()).isEqualTo(status);
    assertThat(judgement.because()).contains("fixes").endsWith(".");
  }

  @Test
  void expectsEverythingOfATargetThatIsDueAtOnce() {
    Target atOnce = new Target("fixes", null, null, BigDecimal.TEN, PROMISED, PROMISED);
    assertThat(CaseLaw.judge(atOnce, null, PROMISED).status()).isEqualTo(CaseStatus.PROMISED);
    assertThat(CaseLaw.judge(atOnce, BigDecimal.ONE, PROMISED.plusDays(1)).status())
        .isEqualTo(CaseStatus.MISSED);
  }

  /** Against the same rule with a division; and more is never worse, later never better. */
  @Test
  void agreesWithTheRuleWrittenSlowly() {
    Random random = new Random(4546);
    for (int round = 0; round < 5000; round++) {
      BigDecimal baseline = BigDecimal.valueOf(random.nextInt(200) - 100);
      BigDecimal target = BigDecimal.valueOf(random.nextInt(200) - 100);
      Target promised = promised(baseline, target);
      if (!promised.isADistance()) {
        continue;
      }
      BigDecimal figure = BigDecimal.valueOf(random.nextInt(300) - 150);
      int day = random.nextInt(101);
      CaseStatus status = CaseLaw.judge(promised, figure, PROMISED.plusDays(day)).status();
      BigDecimal covered =
          figure.subtract(baseline).divide(target.subtract(baseline), MathContext.DECIMAL128);
      BigDecimal asked = new BigDecimal("0.008").multiply(BigDecimal.valueOf(day));
      CaseStatus slowly =
          covered.compareTo(BigDecimal.ONE) >= 0
              ? CaseStatus.DELIVERED
              : covered.compareTo(asked) >= 0 ? CaseStatus.ON_TRACK : CaseStatus.AT_RISK;
      assertThat(status).as("%s at %s on day %s", promised, figure, day).isEqualTo(slowly);
      BigDecimal more = figure.add(target.subtract(baseline));
      CaseStatus better = CaseLaw.judge(promised, more, PROMISED.plusDays(day)).status();
      assertThat(rank(better)).isGreaterThanOrEqualTo(rank(status));
      CaseStatus later = CaseLaw.judge(promised, figure, PROMISED.plusDays(day + 1L)).status();
      assertThat(rank(later)).isLessThanOrEqualTo(rank(status));
    }
  }

  /** Targets joined by plus; money in USD. */
  @ParameterizedTest
  @CsvSource({
    "'', 100, , PROMISED",
    "'', 100, 99, ON_TRACK",
    "'', 100, 100, DELIVERED",
    "PROMISED, , , PROMISED",
    "PROMISED, , 5, ON_TRACK",
    "PROMISED+ON_TRACK, , , ON_TRACK",
    "PROMISED+DELIVERED, , , ON_TRACK",
    "ON_TRACK+AT_RISK, , , AT_RISK",
    "AT_RISK+MISSED+DELIVERED, 100, 100, MISSED",
    "DELIVERED+DELIVERED, , , DELIVERED",
    "DELIVERED, 100, 100, DELIVERED",
    "DELIVERED, 100, , ON_TRACK",
    "DELIVERED, 100, 99, ON_TRACK"
  })
  void judgesTheWholeByItsWorstPart(
      String targets,
      @Nullable BigDecimal expected,
      @Nullable BigDecimal delivered,
      CaseStatus status) {
    List<CaseStatus> statuses =
        Arrays.stream(targets.split("\\+"))
            .filter(text -> !text.isEmpty())
            .map(CaseStatus::valueOf)
            .toList();
    assertThat(CaseLaw.whole(statuses, usd(expected), usd(delivered)).status()).isEqualTo(status);
  }

  private static int rank(CaseStatus status) {
    return List.of(CaseStatus.MISSED, CaseStatus.AT_RISK, CaseStatus.ON_TRACK, CaseStatus.DELIVERED)
        .indexOf(status);
  }

  private static Target promised(@Nullable BigDecimal baseline, BigDecimal target) {
    return new Target("fixes", "h", baseline, target, DUE, PROMISED);
  }

  private static @Nullable Money usd(@Nullable BigDecimal amount) {
    return amount == null ? null : new Money(amount, "USD");
  }
}
