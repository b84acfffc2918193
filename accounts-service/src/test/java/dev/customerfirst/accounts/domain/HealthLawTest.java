package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.domain.HealthRule.Freshness;
import dev.customerfirst.events.HealthBand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Computed by hand with the standard weights: pulse 5, defect and help tickets 7.5 each, champion
 * 10, buyer and last activity 7.5 each, DAU/MAU and MAU/seats 27.5 each.
 */
class HealthLawTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final HealthPolicy POLICY = HealthPolicy.standard();

  @ParameterizedTest
  @CsvSource(
      nullValues = "?",
      value = {
        // pulse, defects, helps, champion, buyer, days, dau/mau, mau/seats, score, without, known
        "HEALTHY, 0, 0, yes, yes, 0, 0.30, 0.80, 100, 100, 100, GREEN",
        "HEALTHY, 1, 9, yes, yes, 14, 0.95, 1.20, 100, 100, 100, GREEN",
        // Where healthy ends the line begins at full points.
        "HEALTHY, 2, 10, yes, yes, 14, 0.30, 0.80, 100, 100, 100, GREEN",
        // 7.5 * 1/3 = 2.5, so 95.
        "HEALTHY, 4, 0, yes, yes, 0, 0.30, 0.80, 95, 95, 100, GREEN",
        // 7.5 * 1/16 = 0.46875, so 92.97; without the pulse 87.96875 / 95.
        "HEALTHY, 0, 0, yes, yes, 29, 0.30, 0.80, 93, 93, 100, GREEN",
        // 27.5 * 0.2 = 5.5, so 78; without 73 / 95.
        "HEALTHY, 0, 0, yes, yes, 0, 0.22, 0.80, 78, 77, 100, GREEN",
        // 27.5 * 1/3 = 9.17, so 81.67; without 76.67 / 95 = 80.70.
        "HEALTHY, 0, 0, yes, yes, 0, 0.30, 0.60, 82, 81, 100, GREEN",
        // 2.5 + 5 + 4.5 + 10 + 7.5 + 3.75 + 13.75 + 13.75 = 60.75; without 58.25 / 95 = 61.32.
        "CONCERNING, 3, 12, yes, yes, 22, 0.25, 0.65, 61, 61, 100, YELLOW",
        // The score would be green, the rule about champions decides: 85 / 95 = 89.47.
        "HEALTHY, 0, 0, no, yes, 0, 0.30, 0.80, 90, 89, 100, RED",
        "POOR, 5, 15, no, no, 30, 0.20, 0.49, 0, 0, 100, RED",
        // Only the champion's 10; without 10 / 95 = 10.53.
        "POOR, 9, 99, yes, no, 400, 0.01, 0.10, 10, 11, 100, RED",
        // An unknown DAU/MAU leaves its weight to MAU/seats, which has 55 then.
        "HEALTHY, 0, 0, yes, yes, 0, ?, 0.80, 100, 100, 72, GREEN",
        "HEALTHY, 0, 0, yes, yes, 0, ?, 0.49, 45, 42, 72, RED",
        // A group of which nothing is known leaves its weight to the other groups.
        "?, 0, 0, yes, yes, 0, 0.30, 0.49, 71, 71, 95, YELLOW",
        // 45 of 100 are known; without the pulse 40 of 95.
        "HEALTHY, 0, 0, yes, yes, 0, ?, ?, ?, ?, 45, YELLOW",
        // 25 from relationships, of which champion has 10 and buyer 7.5; activity is unknown.
        "HEALTHY, 0, 0, yes, no, ?, 0.30, 0.80, 89, 89, 92, GREEN",
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, RED"
      })
  void scoresAsComputedByHand(
      @Nullable Pulse pulse,
      @Nullable Integer defects,
      @Nullable Integer helps,
      @Nullable String champion,
      @Nullable String buyer,
      @Nullable Integer days,
      @Nullable BigDecimal dau,
      @Nullable BigDecimal seats,
      @Nullable Integer score,
      @Nullable Integer without,
      int coverage,
      HealthBand band) {
    Map<HealthTrait, HealthReading> known = new EnumMap<>(HealthTrait.class);
    if (pulse != null) {
      known.put(HealthTrait.PULSE, HealthReading.pulse(pulse, TODAY));
    }
    number(known, HealthTrait.DEFECT_TICKETS, defects == null ? null : new BigDecimal(defects));
    number(known, HealthTrait.HELP_TICKETS, helps == null ? null : new BigDecimal(helps));
    yesNo(known, HealthTrait.ACTIVE_CHAMPION, champion);
    yesNo(known, HealthTrait.BUYER_ACCESS, buyer);
    if (days != null) {
      known.put(HealthTrait.LAST_ACTIVITY, HealthReading.lastActivity(TODAY.minusDays(days)));
    }
    number(known, HealthTrait.DAU_OF_MAU, dau);
    number(known, HealthTrait.MAU_OF_SEATS, seats);

    HealthVerdict verdict = HealthLaw.judge(POLICY, new HealthReadings(known, null), TODAY);

    assertThat(verdict.score()).isEqualTo(score);
    assertThat(verdict.scoreWithoutPulse()).isEqualTo(without);
    assertThat(verdict.coverage()).isEqualTo(coverage);
    assertThat(verdict.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    // 95; then half of the pulse's 5: 95 / 97.5 = 97.44; then nothing of it.
    "44, 95, 100, FRESH",
    "45, 97, 97, STALE",
    "89, 97, 97, STALE",
    "90, 100, 95, UNKNOWN"
  })
  void aStalePulseCountsHalfAndThenNotAtAll(
      int days, int score, int coverage, Freshness freshness) {
    HealthReadings readings =
        healthy().with(HealthTrait.PULSE, HealthReading.pulse(Pulse.POOR, TODAY.minusDays(days)));
    HealthVerdict verdict = HealthLaw.judge(POLICY, readings, TODAY);
    assertThat(verdict.score()).isEqualTo(score);
    assertThat(verdict.coverage()).isEqualTo(coverage);
    HealthFinding pulse = finding(verdict, HealthTrait.PULSE);
    assertThat(pulse.freshness()).isEqualTo(freshness);
    assertThat(pulse.ageDays()).isEqualTo(days);
    assertThat(pulse.because().contains(days + " days old"))
        .isEqualTo(freshness != Freshness.FRESH);
  }

  @ParameterizedTest
  @CsvSource({"POOR, true", "CONCERNING, false", "HEALTHY, false"})
  void aPulseTwoBandsFromTheScoreIsFlaggedAndNeverAveragedAway(Pulse pulse, boolean disagrees) {
    HealthReadings readings = healthy().with(HealthTrait.PULSE, HealthReading.pulse(pulse, TODAY));
    HealthVerdict verdict = HealthLaw.judge(POLICY, readings, TODAY);
    assertThat(verdict.pulseDisagrees()).isEqualTo(disagrees);
    assertThat(verdict.scoreWithoutPulse()).isEqualTo(100);
  }

  @Test
  void aHealthyPulseOverAPoorScoreIsFlaggedToo() {
    HealthReadings readings =
        healthy()
            .with(HealthTrait.DAU_OF_MAU, share("0.01"))
            .with(HealthTrait.MAU_OF_SEATS, share("0.01"));
    HealthVerdict verdict = HealthLaw.judge(POLICY, readings, TODAY);
    assertThat(verdict.score()).isEqualTo(45);
    assertThat(verdict.band()).isEqualTo(HealthBand.RED);
    assertThat(verdict.pulseDisagrees()).isTrue();
  }

  @Test
  void redRulesStandAboveTheScoreAndAreNamed() {
    HealthReadings declared =
        new HealthReadings(
            healthy().traits(), new RedDeclaration("ACCOUNT_EXECUTIVE", TODAY, "They may leave."));
    HealthVerdict verdict = HealthLaw.judge(POLICY, declared, TODAY);
    assertThat(verdict.band()).isEqualTo(HealthBand.RED);
    assertThat(verdict.score()).isEqualTo(100);
    assertThat(verdict.redRules()).containsExactly(RedRule.DECLARED_RED);
    assertThat(verdict.because()).contains("declared the account red").doesNotContain("may leave");

    HealthReadings noChampion =
        declared.with(HealthTrait.ACTIVE_CHAMPION, HealthReading.yesNo(false, "3 contacts."));
    assertThat(HealthLaw.judge(POLICY, noChampion, TODAY).redRules())
        .containsExactly(RedRule.NO_CHAMPION, RedRule.DECLARED_RED);
  }

  @Test
  void tellsTheStrongestEffectFirstAndInWords() {
    HealthReadings readings =
        healthy()
            .with(HealthTrait.MAU_OF_SEATS, share("0.45"))
            .with(HealthTrait.DAU_OF_MAU, share("0.26"));
    List<HealthFinding> factors = HealthLaw.judge(POLICY, readings, TODAY).factors();
    assertThat(factors.get(0).trait()).isEqualTo(HealthTrait.MAU_OF_SEATS);
    assertThat(factors.get(0).effect()).isEqualByComparingTo("-13.8");
    assertThat(factors.get(0).weight()).isEqualByComparingTo("27.5");
    assertThat(factors.get(0).because())
        .isEqualTo("45 %; healthy from 80 %, poor below 50 %. Of January.");
    assertThat(factors.get(1).trait()).isEqualTo(HealthTrait.ACTIVE_CHAMPION);
    assertThat(factors).isSortedAccordingTo((a, b) -> b.effect().abs().compareTo(a.effect().abs()));
    assertThat(finding(HealthLaw.judge(POLICY, readings, TODAY), HealthTrait.LAST_ACTIVITY))
        .satisfies(
            activity -> {
              assertThat(activity.value()).isEqualTo("3 days ago");
              assertThat(activity.asOf()).isEqualTo(TODAY.minusDays(3));
            });
  }

  static HealthReadings healthy() {
    Map<HealthTrait, HealthReading> known = new EnumMap<>(HealthTrait.class);
    known.put(HealthTrait.PULSE, HealthReading.pulse(Pulse.HEALTHY, TODAY));
    known.put(HealthTrait.DEFECT_TICKETS, HealthReading.of(0, null, "None."));
    known.put(HealthTrait.HELP_TICKETS, HealthReading.of(0, null, "None."));
    known.put(HealthTrait.ACTIVE_CHAMPION, HealthReading.yesNo(true, "One."));
    known.put(HealthTrait.BUYER_ACCESS, HealthReading.yesNo(true, "One."));
    known.put(HealthTrait.LAST_ACTIVITY, HealthReading.lastActivity(TODAY.minusDays(3)));
    known.put(HealthTrait.DAU_OF_MAU, share("0.30"));
    known.put(HealthTrait.MAU_OF_SEATS, share("0.80"));
    return new HealthReadings(known, null);
  }

  private static HealthReading share(String value) {
    return new HealthReading(new BigDecimal(value), TODAY, null, "Of January.");
  }

  private static HealthFinding finding(HealthVerdict verdict, HealthTrait trait) {
    return verdict.factors().stream().filter(f -> f.trait() == trait).findFirst().orElseThrow();
  }

  private static void number(
      Map<HealthTrait, HealthReading> known, HealthTrait trait, @Nullable BigDecimal value) {
    if (value != null) {
      known.put(trait, new HealthReading(value, TODAY, null, "Told."));
    }
  }

  private static void yesNo(
      Map<HealthTrait, HealthReading> known, HealthTrait trait, @Nullable String answer) {
    if (answer != null) {
      known.put(trait, HealthReading.yesNo(answer.equals("yes"), "Told."));
    }
  }
}
