package dev.customerfirst.accounts.domain;

import static dev.customerfirst.events.Tier.TIER_1;
import static dev.customerfirst.events.Tier.TIER_2;
import static dev.customerfirst.events.Tier.TIER_3;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.rule.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierStandingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final TierChoice CHOICE =
      new TierChoice("ada", Instant.parse("2026-01-01T09:00:00Z"), null);
  private static final TierStanding IN_FORCE =
      new TierStanding(TIER_2, LocalDate.of(2026, 1, 1), null, false, "Given.", CHOICE);
  private static final TierStanding ANNOUNCED =
      new TierStanding(TIER_1, LocalDate.of(2026, 4, 1), TIER_2, false, "They grow.", CHOICE);

  @Test
  void isTheLeastTierAndWaitsForAReviewWhenNobodyChose() {
    TierStanding standing = TierStanding.unchosen(TODAY);
    assertThat(standing.tier()).isEqualTo(TIER_3);
    assertThat(standing.needsReview()).isTrue();
    assertThat(standing.because()).isNotBlank();
  }

  @Test
  void isTheChosenTierOtherwise() {
    TierStanding standing = TierStanding.given(TIER_1, TODAY, CHOICE);
    assertThat(standing.tier()).isEqualTo(TIER_1);
    assertThat(standing.needsReview()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "TIER_1, 2026-03-10, ",
    "TIER_1, 2026-03-11, ",
    "TIER_1, 2200-12-31, ",
    "TIER_1, 2201-01-01, date-out-of-range",
    "TIER_1, +999999999-12-31, date-out-of-range",
    "TIER_1, 2026-03-09, effective-in-the-past",
    "TIER_2, 2026-03-10, tier-unchanged"
  })
  void changesFromTodayOn(Tier to, LocalDate from, String code) {
    assertThat(IN_FORCE.check(to, from, null, TODAY).map(Refusal::code))
        .isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @CsvSource({
    "TIER_3, 2026-04-01, ",
    "TIER_2, 2026-04-01, ",
    "TIER_1, 2026-04-01, tier-unchanged",
    "TIER_3, 2026-03-10, tier-change-announced",
    "TIER_3, 2026-05-01, tier-change-announced"
  })
  void replacesAnAnnouncedChangeOnlyForTheSameDay(Tier to, LocalDate from, String code) {
    assertThat(ANNOUNCED.check(to, from, null, TODAY).map(Refusal::code))
        .isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void keepsTheTierInForceUntilTheDayOfTheChange() {
    TierStanding decided = IN_FORCE.decide(TIER_1, LocalDate.of(2026, 4, 1), "They grow.", CHOICE);
    assertThat(decided.inForceOn(LocalDate.of(2026, 3, 31))).isEqualTo(TIER_2);
    assertThat(decided.inForceOn(LocalDate.of(2026, 4, 1))).isEqualTo(TIER_1);
  }

  @Test
  void withdrawsAnAnnouncementByDecidingForTheTierInForce() {
    TierStanding decided = ANNOUNCED.decide(TIER_2, ANNOUNCED.effectiveOn(), "Not yet.", CHOICE);
    assertThat(decided.inForceOn(TODAY)).isEqualTo(TIER_2);
    assertThat(decided.inForceOn(LocalDate.of(2026, 4, 1))).isEqualTo(TIER_2);
  }

  @Test
  void confirmsTheTierNobodyHadChosen() {
    TierStanding first = TierStanding.unchosen(TODAY);
    assertThat(first.check(TIER_3, TODAY, null, TODAY)).isEmpty();
    TierStanding confirmed = first.decide(TIER_3, TODAY, "Small and quiet.", CHOICE);
    assertThat(confirmed.needsReview()).isFalse();
    assertThat(confirmed.tier()).isEqualTo(TIER_3);
  }

  @ParameterizedTest
  @CsvSource({", true", "TIER_2, true", "TIER_1, false"})
  void letsOtherSystemsChooseOnlyWhereNobodyChose(Tier sent, boolean passes) {
    assertThat(IN_FORCE.checkSentAlong(sent).isEmpty()).isEqualTo(passes);
    assertThat(TierStanding.unchosen(TODAY).checkSentAlong(sent)).isEmpty();
  }

  @Test
  void keepsATierTheSameWhenOnlyItsEndIsNews() {
    LocalDate end = LocalDate.of(2026, 5, 1);
    assertThat(IN_FORCE.check(TIER_2, TODAY, end, TODAY)).isEmpty();
    TierChoice until = new TierChoice("ada", CHOICE.at(), end);
    TierStanding decided = IN_FORCE.decide(TIER_2, TODAY, "Until May.", until);
    assertThat(decided.effectiveOn()).isEqualTo(IN_FORCE.effectiveOn());
    assertThat(decided.isChosenOn(end.minusDays(1))).isTrue();
    assertThat(decided.isChosenOn(end)).isFalse();
    assertThat(decided.check(TIER_2, TODAY, end, TODAY).map(Refusal::code))
        .contains("tier-unchanged");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, 2026-03-11, ",
    "2026-03-10, 2026-03-10, tier-expires-too-early",
    "2026-03-20, 2026-03-15, tier-expires-too-early",
    "2026-03-10, 2201-01-01, date-out-of-range"
  })
  void endsAfterItBegan(LocalDate from, LocalDate expiresOn, String code) {
    assertThat(IN_FORCE.check(TIER_1, from, expiresOn, TODAY).map(Refusal::code))
        .isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void followsThePolicyFromTodayOnceItIsGivenBack() {
    TierStanding back = IN_FORCE.giveBack().follow(verdict(TIER_3, true), TODAY);
    assertThat(back)
        .isEqualTo(new TierStanding(TIER_3, TODAY, TIER_2, true, "By the policy.", null));
    TierStanding same = IN_FORCE.giveBack().follow(verdict(TIER_2, false), TODAY);
    assertThat(same.effectiveOn()).isEqualTo(IN_FORCE.effectiveOn());
    assertThat(same.choice()).isNull();
  }

  @Test
  void followsThePolicyForTheAnnouncedDayWhileAChangeIsAnnounced() {
    TierStanding back = ANNOUNCED.giveBack().follow(verdict(TIER_3, false), TODAY);
    assertThat(back.effectiveOn()).isEqualTo(ANNOUNCED.effectiveOn());
    assertThat(back.inForceOn(TODAY)).isEqualTo(TIER_2);
    assertThat(back.inForceOn(ANNOUNCED.effectiveOn())).isEqualTo(TIER_3);
  }

  private static TierVerdict verdict(Tier tier, boolean review) {
    return new TierVerdict(tier, review, null, "By the policy.", List.of(), List.of());
  }

  @Test
  void remembersYesterdayWhenDecidedTwiceOnOneDay() {
    TierStanding once = IN_FORCE.decide(TIER_1, TODAY, "They grow.", CHOICE);
    TierStanding twice = once.decide(TIER_3, TODAY, "A slip of the pen.", CHOICE);
    assertThat(twice.inForceOn(TODAY.minusDays(1))).isEqualTo(TIER_2);
    assertThat(twice.inForceOn(TODAY)).isEqualTo(TIER_3);
  }

  /** Whatever is decided, the day before it counts keeps its tier. */
  @Test
  void neverChangesThePast() {
    Random random = new Random(11);
    for (int run = 0; run < 500; run++) {
      LocalDate today = TODAY;
      TierStanding standing =
          random.nextBoolean()
              ? TierStanding.given(TIER_2, today, CHOICE)
              : TierStanding.unchosen(today);
      for (int step = 0; step < 12; step++) {
        today = today.plusDays(random.nextInt(20));
        Tier to = Tier.values()[random.nextInt(3)];
        LocalDate from = today.plusDays(random.nextInt(30));
        if (standing.check(to, from, null, today).isEmpty()) {
          TierStanding decided = standing.decide(to, from, "Because.", CHOICE);
          LocalDate before = from.minusDays(1);
          if (!before.isBefore(TODAY)) {
            assertThat(decided.inForceOn(before)).isEqualTo(standing.inForceOn(before));
          }
          assertThat(decided.inForceOn(decided.effectiveOn())).isEqualTo(to);
          standing = decided;
        }
      }
    }
  }
}
