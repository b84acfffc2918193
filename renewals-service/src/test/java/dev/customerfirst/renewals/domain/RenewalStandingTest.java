package dev.customerfirst.renewals.domain;

import static dev.customerfirst.events.HealthBand.GREEN;
import static dev.customerfirst.events.HealthBand.RED;
import static dev.customerfirst.events.HealthBand.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.domain.RenewalReadings.Health;
import dev.customerfirst.renewals.domain.RenewalReadings.People;
import dev.customerfirst.renewals.domain.RenewalStanding.OpenPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RenewalStandingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final UUID ANNA = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);

  @Test
  void nothingIsMissingWhenAllIsWellAndSaid() {
    assertThat(standing(signal(GREEN, true, true), GREEN, Projection.FLAT, null)).isEmpty();
  }

  @Test
  void namesWhatIsMissingTheMoreUrgentFirst() {
    assertThat(standing(signal(YELLOW, false, false), GREEN, null, null))
        .containsExactly(
            RenewalGap.PROGRAMME_MISSING,
            RenewalGap.NO_CHAMPION,
            RenewalGap.NO_ECONOMIC_BUYER,
            RenewalGap.DISAGREEMENT,
            RenewalGap.NO_PROJECTION);
    assertThat(standing(unknown(), null, null, null))
        .containsExactly(RenewalGap.SIGNAL_UNKNOWN, RenewalGap.NO_CALL, RenewalGap.NO_PROJECTION);
  }

  @Test
  void theWorseOfSignalAndCallAsksForThePlan() {
    OpenPlan plan = new OpenPlan(PlanKind.SAVE_PLAN, TODAY, TODAY);
    RenewalSignal green = signal(GREEN, true, true);

    assertThat(standing(green, YELLOW, Projection.FLAT, null))
        .containsExactly(RenewalGap.PLAN_MISSING, RenewalGap.DISAGREEMENT);
    assertThat(standing(green, YELLOW, Projection.FLAT, plan))
        .containsExactly(RenewalGap.DISAGREEMENT);
    assertThat(standing(green, RED, Projection.FLAT, plan))
        .containsExactly(RenewalGap.PROGRAMME_MISSING, RenewalGap.DISAGREEMENT);
  }

  @Test
  void anUpdateIsOverdueOnTheEighthDayAndAReviewOnTheFifteenth() {
    RenewalSignal green = signal(GREEN, true, true);

    assertThat(programme(green, 7, 14)).isEmpty();
    assertThat(programme(green, 8, 14)).containsExactly(RenewalGap.UPDATE_OVERDUE);
    assertThat(programme(green, 7, 15)).containsExactly(RenewalGap.REVIEW_OVERDUE);
  }

  @Test
  void theNextStepBelongsToWhoeverOwnsTheGap() {
    Map<Role, UUID> both =
        Map.of(
            Role.ACCOUNT_EXECUTIVE,
            ANNA,
            Role.TECHNICAL_ADVISOR,
            BEN,
            Role.CUSTOMER_ENGINEER,
            ANNA);

    assertThat(NextStep.of(List.of(RenewalGap.NO_CHAMPION), both))
        .isEqualTo(new NextStep("Win a champion.", Role.TECHNICAL_ADVISOR, BEN));
    assertThat(NextStep.of(List.of(RenewalGap.NO_CHAMPION), Map.of(Role.CUSTOMER_ENGINEER, ANNA)))
        .isEqualTo(new NextStep("Win a champion.", Role.CUSTOMER_ENGINEER, ANNA));
    assertThat(NextStep.of(List.of(RenewalGap.NO_CALL, RenewalGap.NO_PROJECTION), both))
        .isEqualTo(new NextStep("Give your call.", Role.ACCOUNT_EXECUTIVE, ANNA));
    assertThat(NextStep.of(List.of(), both))
        .isEqualTo(new NextStep("Renew the contract.", Role.ACCOUNT_EXECUTIVE, ANNA));
    assertThat(NextStep.of(List.of(RenewalGap.NO_ACCOUNT_EXECUTIVE), Map.of()))
        .isEqualTo(new NextStep("Name one.", Role.SALES_MANAGER, null));
  }

  private static List<RenewalGap> programme(RenewalSignal signal, int updated, int reviewed) {
    return standing(
        signal,
        GREEN,
        Projection.FLAT,
        new OpenPlan(PlanKind.SAVE_PROGRAMME, TODAY.minusDays(updated), TODAY.minusDays(reviewed)));
  }

  private static List<RenewalGap> standing(
      RenewalSignal signal,
      @Nullable HealthBand call,
      @Nullable Projection projection,
      @Nullable OpenPlan plan) {
    return new RenewalStanding(signal, call, projection, plan, true).gaps(TODAY);
  }

  private static RenewalSignal signal(HealthBand health, boolean champion, boolean buyer) {
    return RenewalSignal.judge(
        new RenewalReadings(
            new Health(health, null, Instant.EPOCH),
            new People(champion, buyer, Instant.EPOCH),
            null,
            null,
            null,
            null),
        SignalPolicy.standard(90, 90),
        TODAY);
  }

  private static RenewalSignal unknown() {
    return RenewalSignal.judge(RenewalReadings.NONE, SignalPolicy.standard(90, 90), TODAY);
  }
}
