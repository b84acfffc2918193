package dev.customerfirst.playbooks.domain;

import static dev.customerfirst.events.ActivityCode.ACCOUNT_PLANNING;
import static dev.customerfirst.events.ActivityCode.NURTURE_ENABLEMENT;
import static dev.customerfirst.events.ActivityCode.RENEWAL_PLANNING;
import static dev.customerfirst.events.ActivityCode.RENEW_CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.contracts.QuarterLaw;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyPlannerTest {

  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private final JourneyPlanner planner = new JourneyPlanner(WorkingDays.MONDAY_TO_FRIDAY);

  @ParameterizedTest(name = "{0} months, renewal {1}: {2} / {3} / {4}")
  @CsvSource({
    "12, false, 22, 20, 19",
    "6, false, 12, 11, 11",
    "24, false, 41, 37, 35",
    "36, false, 60, 54, 51",
    "12, true, 20, 18, 17",
  })
  void givesTheTotalsOfTheLaw(int months, boolean renewal, int tier1, int tier2, int tier3) {
    assertThat(total(months, renewal, Tier.TIER_1)).isEqualTo(tier1);
    assertThat(total(months, renewal, Tier.TIER_2)).isEqualTo(tier2);
    assertThat(total(months, renewal, Tier.TIER_3)).isEqualTo(tier3);
  }

  /** 2024-01-01 is a Monday, so most due days below move back over a weekend or stay. */
  @ParameterizedTest(name = "{0} Q{1} no {2}, {3}: opens {4}, due {5}")
  @CsvSource({
    "KICKOFF, , 1, TIER_1, 2024-01-01, 2024-01-15",
    "BOOK_MEETINGS, , 1, TIER_1, 2024-01-01, 2024-01-22",
    "CUSTOMER_ENABLEMENT, 1, 1, TIER_1, 2024-01-01, 2024-03-29",
    "PRODUCTION_ROLLOUT, 1, 1, TIER_1, 2024-01-01, 2024-03-29",
    "BUSINESS_REVIEW, 2, 1, TIER_1, 2024-04-01, 2024-04-30",
    "ACCOUNT_PLANNING, 2, 1, TIER_1, 2024-03-18, 2024-04-01",
    "ACCOUNT_PLANNING, 2, 1, TIER_2, 2024-04-01, 2024-04-30",
    "NURTURE_ENABLEMENT, 2, 1, TIER_3, 2024-04-01, 2024-04-30",
    "NURTURE_ENABLEMENT, 2, 2, TIER_3, 2024-04-01, 2024-05-31",
    "NURTURE_ENABLEMENT, 2, 3, TIER_3, 2024-04-01, 2024-06-28",
    "RENEWAL_PLANNING, 4, 1, TIER_2, 2024-10-01, 2024-12-31",
    "RENEW_CONTRACT, 4, 1, TIER_2, 2024-10-01, 2024-12-31",
  })
  void laysEachActivityOutByItsDueRule(
      ActivityCode code,
      Integer quarter,
      int occurrence,
      Tier tier,
      LocalDate opensOn,
      LocalDate dueOn) {
    assertThat(plan(START, QuarterLaw.lastDay(START, 12), false, tier).activities())
        .filteredOn(
            activity ->
                activity.key().code() == code
                    && activity.key().occurrence() == occurrence
                    && Objects.equals(activity.key().quarter(), quarter))
        .extracting(PlannedActivity::opensOn, PlannedActivity::dueOn)
        .containsExactly(tuple(opensOn, dueOn));
  }

  @Test
  void keepsADueDayInsideItsQuarterEvenWhenThatDayIsOff() {
    LocalDate saturday = LocalDate.of(2024, 6, 1);
    PlannedActivity planning =
        plan(saturday.minusMonths(3), saturday.plusMonths(6), false, Tier.TIER_1)
            .activities()
            .stream()
            .filter(activity -> activity.key().code() == ACCOUNT_PLANNING)
            .findFirst()
            .orElseThrow();
    assertThat(planning.dueOn()).isEqualTo(saturday);
    assertThat(planning.opensOn()).isEqualTo(saturday.minusDays(14));
  }

  @Test
  @Tag("R062")
  void plansADealFromTheDayItReachedStageSix() {
    assertThat(planner.planStage6(LocalDate.of(2024, 3, 2)))
        .extracting(a -> a.key().code(), a -> a.key().phase(), a -> a.opensOn(), a -> a.dueOn())
        .containsExactly(
            tuple(
                ActivityCode.ONBOARD_PLANNING,
                JourneyPhase.STAGE_6,
                LocalDate.of(2024, 3, 2),
                LocalDate.of(2024, 3, 15)),
            tuple(
                ActivityCode.PRODUCTION_PLANNING,
                JourneyPhase.STAGE_6,
                LocalDate.of(2024, 3, 2),
                LocalDate.of(2024, 3, 15)));
  }

  @Test
  void plansADealOfUnknownDayForTheDayBeforeTheStart() {
    assertThat(planner.planStage6Before(LocalDate.of(2024, 1, 1)))
        .allSatisfy(
            activity -> {
              assertThat(activity.opensOn()).isEqualTo("2023-12-31");
              assertThat(activity.dueOn()).isEqualTo("2023-12-31");
            });
  }

  @Test
  void treatsTheQuarterBeforeAStubAsTheFinalOne() {
    Journey journey = plan(START, LocalDate.of(2024, 10, 27), false, Tier.TIER_2);
    assertThat(journey.warnings()).containsExactly("stub-quarter");
    assertThat(journey.activities()).noneMatch(activity -> isQuarter(activity, 4));
    assertThat(journey.activities())
        .filteredOn(activity -> isQuarter(activity, 3))
        .extracting(activity -> activity.key().code())
        .containsExactly(
            ActivityCode.BUSINESS_REVIEW,
            RENEWAL_PLANNING,
            NURTURE_ENABLEMENT,
            NURTURE_ENABLEMENT,
            NURTURE_ENABLEMENT,
            RENEW_CONTRACT);
    assertThat(only(journey, RENEWAL_PLANNING).dueOn()).isEqualTo("2024-09-30");
    assertThat(only(journey, RENEW_CONTRACT).dueOn()).isEqualTo("2024-10-25");
  }

  @ParameterizedTest(name = "a last quarter of {0} days: stub {1}, {2} nurtures in it")
  @CsvSource({"1, true, 0", "27, true, 0", "28, false, 1", "31, false, 1", "32, false, 2"})
  void callsAQuarterAStubBelowTwentyEightDays(int days, boolean stub, int nurtures) {
    Journey journey = plan(START, LocalDate.of(2024, 9, 30).plusDays(days), false, Tier.TIER_3);
    assertThat(journey.warnings().isEmpty()).isNotEqualTo(stub);
    assertThat(journey.activities())
        .filteredOn(
            activity -> isQuarter(activity, 4) && activity.key().code() == NURTURE_ENABLEMENT)
        .hasSize(nurtures);
  }

  @Test
  void addsTheRenewalToAContractOfOneQuarter() {
    Journey journey = plan(START, LocalDate.of(2024, 1, 10), false, Tier.TIER_1);
    assertThat(journey.warnings()).isEmpty();
    assertThat(journey.activities())
        .extracting(activity -> activity.key().code())
        .containsExactly(
            ActivityCode.KICKOFF,
            ActivityCode.BOOK_MEETINGS,
            ActivityCode.CUSTOMER_ENABLEMENT,
            ActivityCode.PRODUCTION_ROLLOUT,
            RENEWAL_PLANNING,
            RENEW_CONTRACT);
  }

  @Test
  void onboardsNobodyTwiceOnARenewal() {
    assertThat(plan(START, QuarterLaw.lastDay(START, 3), true, Tier.TIER_1).activities())
        .extracting(activity -> activity.key().code())
        .containsExactly(
            RENEWAL_PLANNING,
            NURTURE_ENABLEMENT,
            NURTURE_ENABLEMENT,
            NURTURE_ENABLEMENT,
            RENEW_CONTRACT);
  }

  @Test
  void leavesHistoricQuartersOut() {
    Journey journey =
        planner.plan(
            new JourneyTerms(
                START,
                QuarterLaw.lastDay(START, 12),
                ZONE,
                false,
                LocalDate.of(2024, 7, 1),
                TierHistory.always(Tier.TIER_1)));
    assertThat(journey.activities())
        .allMatch(activity -> isQuarter(activity, 3) || isQuarter(activity, 4))
        .hasSize(11);
  }

  @Test
  void plansTheQuarterInWhichTheJourneyBegins() {
    Journey journey =
        planner.plan(
            new JourneyTerms(
                START,
                QuarterLaw.lastDay(START, 12),
                ZONE,
                false,
                LocalDate.of(2024, 3, 31),
                TierHistory.always(Tier.TIER_1)));
    assertThat(journey.activities()).hasSize(20);
  }

  @Test
  void followsATierChangeFromTheNextBoundary() {
    TierHistory tiers =
        TierHistory.always(Tier.TIER_1)
            .announced(new TierHistory.Since(LocalDate.of(2024, 5, 15), Tier.TIER_3, Tier.TIER_1));
    Journey journey =
        planner.plan(
            new JourneyTerms(START, QuarterLaw.lastDay(START, 12), ZONE, false, START, tiers));
    assertThat(journey.activities())
        .filteredOn(activity -> activity.key().code() == ActivityCode.BUSINESS_REVIEW)
        .extracting(activity -> activity.key().quarter())
        .containsExactly(2);
  }

  @ParameterizedTest(name = "quarter {0} with {1} begun on {2}: {3}")
  @CsvSource({
    "2, 1, 2024-03-17, false",
    "2, 1, 2024-03-18, true",
    "2, 2, 2024-03-01, true",
    "3, 2, 2024-06-01, false"
  })
  void opensTierOnePlanningAheadOfItsQuarter(
      int quarter, int begun, LocalDate today, boolean open) {
    PlannedActivity planning =
        plan(START, QuarterLaw.lastDay(START, 12), false, Tier.TIER_1).activities().stream()
            .filter(a -> a.key().code() == ACCOUNT_PLANNING && isQuarter(a, quarter))
            .findFirst()
            .orElseThrow();
    assertThat(planning.isOpen(begun, today)).isEqualTo(open);
  }

  private int total(int months, boolean renewal, Tier tier) {
    int stage6 = renewal ? 0 : planner.planStage6Before(START).size();
    return stage6
        + plan(START, QuarterLaw.lastDay(START, months), renewal, tier).activities().size();
  }

  private Journey plan(LocalDate startsOn, LocalDate endsOn, boolean renewal, Tier tier) {
    return planner.plan(
        new JourneyTerms(startsOn, endsOn, ZONE, renewal, startsOn, TierHistory.always(tier)));
  }

  private static PlannedActivity only(Journey journey, ActivityCode code) {
    List<PlannedActivity> found =
        journey.activities().stream().filter(a -> a.key().code() == code).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static boolean isQuarter(PlannedActivity activity, int quarter) {
    return Integer.valueOf(quarter).equals(activity.key().quarter());
  }
}
