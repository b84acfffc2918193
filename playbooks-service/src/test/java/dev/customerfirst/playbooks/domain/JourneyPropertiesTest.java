package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.QuarterLaw;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every contract, whatever its days: 400 of them, the same ones each time. */
class JourneyPropertiesTest {

  private final JourneyPlanner planner = new JourneyPlanner(WorkingDays.MONDAY_TO_FRIDAY);

  @ParameterizedTest
  @MethodSource("contracts")
  @Tag("R083")
  @Tag("R085")
  void nurturesInExactlyTheMonthsTheContractReaches(JourneyTerms terms) {
    List<ContractQuarter> quarters = quarters(terms);
    Journey journey = planner.plan(terms);
    int last = quarters.size() - journey.warnings().size();
    for (int k = 1; k <= last; k++) {
      int quarter = k;
      boolean onboarding = quarter == 1 && !terms.renewal();
      List<Integer> expected =
          IntStream.rangeClosed(0, onboarding ? -1 : 2)
              .filter(
                  i -> !terms.startsOn().plusMonths(3L * (quarter - 1) + i).isAfter(terms.endsOn()))
              .map(i -> i + 1)
              .boxed()
              .toList();
      assertThat(journey.activities())
          .filteredOn(a -> a.key().code() == ActivityCode.NURTURE_ENABLEMENT)
          .filteredOn(a -> Integer.valueOf(quarter).equals(a.key().quarter()))
          .extracting(a -> a.key().occurrence())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void opensBeforeItFallsDueAndOnAWorkingDay(JourneyTerms terms) {
    List<ContractQuarter> quarters = quarters(terms);
    for (PlannedActivity activity : planner.plan(terms).activities()) {
      Integer number = activity.key().quarter();
      LocalDate floor = number == null ? terms.startsOn() : quarters.get(number - 1).startsOn();
      assertThat(activity.opensOn()).isBeforeOrEqualTo(activity.dueOn());
      assertThat(activity.dueOn()).isAfterOrEqualTo(floor);
      if (activity.dueOn().isAfter(floor)) {
        assertThat(activity.dueOn().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      }
      if (number != null) {
        assertThat(activity.dueOn()).isBeforeOrEqualTo(terms.endsOn());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void namesEachActivityOnce(JourneyTerms terms) {
    List<ActivityKey> keys =
        planner.plan(terms).activities().stream().map(PlannedActivity::key).toList();
    assertThat(keys).doesNotHaveDuplicates();
    keys.stream()
        .collect(Collectors.groupingBy(key -> key.code() + "/" + key.quarter()))
        .values()
        .forEach(
            same ->
                assertThat(same.stream().map(ActivityKey::occurrence))
                    .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, same.size()).boxed().toList()));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  @Tag("R091")
  void plansOneRenewalAndOnlyInTheFinalQuarter(JourneyTerms terms) {
    Journey journey = planner.plan(terms);
    int last = quarters(terms).size() - journey.warnings().size();
    assertThat(journey.activities())
        .filteredOn(a -> a.key().code() == ActivityCode.RENEW_CONTRACT)
        .extracting(a -> a.key().quarter())
        .containsExactly(last);
    assertThat(journey.activities())
        .filteredOn(a -> a.key().code() == ActivityCode.RENEWAL_PLANNING)
        .extracting(a -> a.key().quarter())
        .containsExactly(last);
    assertThat(journey.activities())
        .filteredOn(a -> a.key().code() == ActivityCode.ACCOUNT_PLANNING)
        .extracting(a -> a.key().quarter())
        .doesNotContain(last);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  @Tag("R079")
  void leavesTheOnboardingQuarterToOnboarding(JourneyTerms terms) {
    Journey journey = planner.plan(terms);
    boolean onboarded =
        journey.activities().stream()
            .anyMatch(a -> a.key().phase() == JourneyPhase.CONTRACT_STARTED);
    assertThat(onboarded).isEqualTo(!terms.renewal());
    if (onboarded) {
      assertThat(journey.activities())
          .filteredOn(a -> Integer.valueOf(1).equals(a.key().quarter()))
          .extracting(a -> a.key().code())
          .doesNotContain(
              ActivityCode.BUSINESS_REVIEW,
              ActivityCode.ACCOUNT_PLANNING,
              ActivityCode.NURTURE_ENABLEMENT);
    }
  }

  static Stream<JourneyTerms> contracts() {
    Random random = new Random(20240229);
    List<ZoneId> zones =
        Stream.of("America/Los_Angeles", "Europe/Berlin", "Pacific/Apia", "Asia/Kolkata")
            .map(ZoneId::of)
            .toList();
    return IntStream.range(0, 400)
        .mapToObj(
            i -> {
              LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
              boolean wholeMonths = random.nextBoolean();
              LocalDate end =
                  wholeMonths
                      ? QuarterLaw.lastDay(start, 1 + random.nextInt(60))
                      : start.plusDays(random.nextInt(1500));
              return new JourneyTerms(
                  start,
                  end,
                  zones.get(random.nextInt(zones.size())),
                  random.nextBoolean(),
                  start,
                  TierHistory.always(Tier.values()[random.nextInt(3)]));
            });
  }

  private static List<ContractQuarter> quarters(JourneyTerms terms) {
    return QuarterLaw.quarters(terms.startsOn(), terms.endsOn(), terms.zone());
  }
}
