package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.domain.Tailoring.Change;
import dev.customerfirst.playbooks.domain.Tailoring.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R192")
class TailoringTest {

  private static final UUID CONTRACT = new UUID(1, 1);
  private static final JourneyPlanner PLANNER =
      new JourneyPlanner(
          new WorkingDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of()));
  private static final JourneyTerms TERMS =
      new JourneyTerms(
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 12, 31),
          ZoneId.of("Europe/Berlin"),
          false,
          LocalDate.of(2026, 1, 1),
          TierHistory.always(Tier.TIER_3));
  private static final List<PlannedActivity> PLAN = PLANNER.plan(TERMS).activities();

  @Test
  void withoutTailoringTheJourneyIsThatOfTheMatrix() {
    assertThat(Tailoring.NONE.applied(CONTRACT, PLAN, PLANNER, TERMS)).isEqualTo(PLAN);
  }

  @Test
  void whatIsLeftOutIsNotPlanned() {
    assertThat(codes(apply(change(Kind.LEAVE_OUT, ActivityCode.NURTURE_ENABLEMENT, null, null))))
        .hasSize(PLAN.size() - 9)
        .doesNotContain(ActivityCode.NURTURE_ENABLEMENT);
    assertThat(codes(apply(change(Kind.LEAVE_OUT, ActivityCode.NURTURE_ENABLEMENT, 3, null))))
        .hasSize(PLAN.size() - 3);
  }

  @Test
  void whatIsAddedIsPlannedWithItsReasonWhereTheMatrixHasNone() {
    List<PlannedActivity> tailored = apply(change(Kind.ADD, ActivityCode.BUSINESS_REVIEW, 2, null));
    assertThat(tailored).hasSize(PLAN.size() + 1).containsAll(PLAN);
    assertThat(tailored.get(PLAN.size()))
        .satisfies(
            added -> {
              assertThat(added.key().code()).isEqualTo(ActivityCode.BUSINESS_REVIEW);
              assertThat(added.key().occurrence()).isEqualTo(1);
              assertThat(added.dueOn()).isEqualTo("2026-04-30");
              assertThat(added.because()).isEqualTo("They asked.");
            });
    assertThat(
            apply(change(Kind.ADD, ActivityCode.ACCOUNT_PLANNING, 2, null)).get(PLAN.size()).key())
        .extracting(ActivityKey::occurrence)
        .isEqualTo(2);
    assertThat(apply(change(Kind.ADD, ActivityCode.BUSINESS_REVIEW, 5, null))).isEqualTo(PLAN);
  }

  @ParameterizedTest
  @CsvSource({
    "KICKOFF,          -, 7,   2026-01-22",
    "KICKOFF,          -, -60, 2026-01-01",
    "KICKOFF,          -, 2,   2026-01-16",
    "RENEW_CONTRACT,   -, 30,  2026-12-31",
    "ACCOUNT_PLANNING, 3, 5,   2026-08-05",
  })
  void whatIsShiftedStaysInsideItsTerm(ActivityCode code, String quarter, int days, LocalDate due) {
    Integer only = quarter.equals("-") ? null : Integer.valueOf(quarter);
    assertThat(apply(change(Kind.SHIFT, code, only, days)))
        .hasSameSizeAs(PLAN)
        .filteredOn(planned -> planned.key().code() == code)
        .filteredOn(planned -> only == null || only.equals(planned.key().quarter()))
        .extracting(PlannedActivity::dueOn)
        .containsExactly(due);
  }

  @Test
  void aChangeOfOneContractLeavesOthersAlone() {
    Change other =
        new Change(Kind.LEAVE_OUT, ActivityCode.KICKOFF, new UUID(2, 2), null, null, "They asked.");
    assertThat(apply(other)).isEqualTo(PLAN);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "LEAVE_OUT, BUSINESS_REVIEW,  -, -,  -",
        "LEAVE_OUT, RENEW_CONTRACT,   -, -,  not-to-be-left-out",
        "LEAVE_OUT, ONBOARD_PLANNING, -, -,  not-of-a-contract",
        "LEAVE_OUT, PLAYBOOK,         -, -,  not-of-a-contract",
        "LEAVE_OUT, KICKOFF,          -, 3,  days-out-of-range",
        "ADD,       BUSINESS_REVIEW,  2, -,  -",
        "ADD,       BUSINESS_REVIEW,  -, -,  nothing-to-add",
        "ADD,       KICKOFF,          1, -,  nothing-to-add",
        "SHIFT,     KICKOFF,          -, 90, -",
        "SHIFT,     KICKOFF,          -, 91, days-out-of-range",
        "SHIFT,     KICKOFF,          -, 0,  days-out-of-range",
        "SHIFT,     KICKOFF,          -, -,  days-out-of-range",
      })
  void aJourneyBendsOnlySoFar(
      Kind kind,
      ActivityCode code,
      @Nullable Integer quarter,
      @Nullable Integer days,
      @Nullable String refused) {
    assertThat(TailoringRules.refusals(change(kind, code, quarter, days)))
        .extracting(Refusal::code)
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  private static List<PlannedActivity> apply(Change change) {
    return new Tailoring(List.of(change)).applied(CONTRACT, PLAN, PLANNER, TERMS);
  }

  private static List<ActivityCode> codes(List<PlannedActivity> plan) {
    return plan.stream().map(planned -> planned.key().code()).toList();
  }

  private static Change change(
      Kind kind, ActivityCode code, @Nullable Integer quarter, @Nullable Integer days) {
    return new Change(kind, code, null, quarter, days, "They asked.");
  }
}
