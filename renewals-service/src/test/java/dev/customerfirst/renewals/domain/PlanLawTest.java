package dev.customerfirst.renewals.domain;

import static dev.customerfirst.renewals.domain.ExitSide.SALES;
import static dev.customerfirst.renewals.domain.ExitSide.TECHNICAL_SUCCESS;
import static dev.customerfirst.renewals.domain.PlanKind.MONITOR;
import static dev.customerfirst.renewals.domain.PlanKind.SAVE_PLAN;
import static dev.customerfirst.renewals.domain.PlanKind.SAVE_PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.domain.ExitCriterion.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanLawTest {

  private static final UUID SOMEBODY = new UUID(0, 7);

  @Test
  void eachRatingAsksForItsKind() {
    assertThat(PlanKind.needed(HealthBand.GREEN)).isEqualTo(MONITOR);
    assertThat(PlanKind.needed(HealthBand.YELLOW)).isEqualTo(SAVE_PLAN);
    assertThat(PlanKind.needed(HealthBand.RED)).isEqualTo(SAVE_PROGRAMME);
    assertThat(PlanKind.needed(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "SAVE_PLAN,      ,               ,               ",
    "SAVE_PLAN,      MONITOR,        ,               ",
    "SAVE_PLAN,      SAVE_PLAN,      SAVE_PLAN,      ",
    "SAVE_PLAN,      SAVE_PROGRAMME, ,               programme-needed",
    "SAVE_PLAN,      MONITOR,        SAVE_PROGRAMME, programme-is-open",
    "SAVE_PLAN,      SAVE_PROGRAMME, SAVE_PROGRAMME, programme-is-open",
    "SAVE_PROGRAMME, MONITOR,        ,               ",
    "SAVE_PROGRAMME, SAVE_PROGRAMME, SAVE_PLAN,      ",
    "MONITOR,        MONITOR,        ,               monitor-needs-no-plan",
  })
  void moreThanIsAskedForIsAllowedAndLessIsNot(
      PlanKind kind, @Nullable PlanKind needed, @Nullable PlanKind open, @Nullable String refused) {
    List<Refusal> refusals = PlanLaw.refusals(complete(kind), needed, open);

    assertThat(refusals)
        .extracting(Refusal::code)
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @Test
  void aProgrammeNamesAllThatIsMissing() {
    PlanContent plan =
        new PlanContent(
            SAVE_PROGRAMME, null, "Stay", criteria(), List.of(step(SOMEBODY), step(null)), null);

    assertThat(PlanLaw.refusals(plan, SAVE_PROGRAMME, null))
        .extracting(Refusal::pointer)
        .containsExactly("/problem", "/executiveSponsorId", "/steps/1/ownerId");
  }

  @Test
  void aProgrammeEndsWhenBothSidesAgreeAndAPlanWhenOneDoes() {
    assertThat(PlanLaw.over(SAVE_PROGRAMME, Set.of())).isFalse();
    assertThat(PlanLaw.over(SAVE_PROGRAMME, Set.of(SALES))).isFalse();
    assertThat(PlanLaw.over(SAVE_PROGRAMME, Set.of(TECHNICAL_SUCCESS))).isFalse();
    assertThat(PlanLaw.over(SAVE_PROGRAMME, Set.of(SALES, TECHNICAL_SUCCESS))).isTrue();
    assertThat(PlanLaw.over(SAVE_PLAN, Set.of())).isFalse();
    assertThat(PlanLaw.over(SAVE_PLAN, Set.of(TECHNICAL_SUCCESS))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void fourRolesAgreeForTheirSide(Role role) {
    ExitSide expected =
        switch (role) {
          case SALES_MANAGER, VP_SALES -> SALES;
          case TECHNICAL_SUCCESS_MANAGER, VP_TECHNICAL_SUCCESS -> TECHNICAL_SUCCESS;
          default -> null;
        };

    assertThat(PlanLaw.side(role).orElse(null)).isEqualTo(expected);
  }

  @Test
  void anUpdateIsDueAWeekAfterTheLastAndAReviewAfterTwo() {
    LocalDate day = LocalDate.of(2026, 2, 25);

    assertThat(PlanLaw.updateDueOn(day)).isEqualTo("2026-03-04");
    assertThat(PlanLaw.reviewDueOn(SAVE_PROGRAMME, day)).contains(LocalDate.of(2026, 3, 11));
    assertThat(PlanLaw.reviewDueOn(SAVE_PLAN, day)).isEmpty();
  }

  private static PlanContent complete(PlanKind kind) {
    return new PlanContent(
        kind, "Nobody uses it", "Stay", criteria(), List.of(step(SOMEBODY)), SOMEBODY);
  }

  private static List<ExitCriterion> criteria() {
    return List.of(new ExitCriterion("Daily users", Bound.AT_LEAST, BigDecimal.TEN, null));
  }

  private static PlanStep step(@Nullable UUID owner) {
    return new PlanStep("Sit with them", Role.TECHNICAL_ADVISOR, owner, null, false);
  }
}
