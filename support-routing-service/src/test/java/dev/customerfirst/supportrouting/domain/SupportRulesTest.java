package dev.customerfirst.supportrouting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.events.TicketStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupportRulesTest {

  private static final Instant NOON = Instant.parse("2024-07-01T12:00:00Z");

  @ParameterizedTest
  @Tag("R131")
  @Tag("R134")
  @Tag("R135")
  @Tag("R136")
  @CsvSource({
    "FEATURE_REQUEST, , PRODUCT",
    "FEATURE_REQUEST, CUSTOMER_ENGINEER, PRODUCT",
    "HOW_TO, CUSTOMER_ENGINEER, ENGINEERING_CHANNEL",
    "HOW_TO, TECHNICAL_ADVISOR, ENGINEERING_CHANNEL",
    "HOW_TO, ACCOUNT_EXECUTIVE, SUPPORT",
    "HOW_TO, , SUPPORT",
    "TROUBLESHOOTING, CUSTOMER_ENGINEER, SUPPORT",
    "TROUBLESHOOTING, , SUPPORT"
  })
  void routesByKindAndByWhoAsks(TicketKind kind, @Nullable Role askedBy, Route route) {
    for (TicketPhase phase : TicketPhase.values()) {
      CustomerNeed need = new CustomerNeed(kind, phase, null, askedBy, null);
      assertThat(RoutingRule.decide(need).route()).isEqualTo(route);
    }
  }

  @ParameterizedTest
  @EnumSource(TicketKind.class)
  void sendsNothingButHowToIntoTheEngineeringChannel(TicketKind kind) {
    for (Role role : Role.values()) {
      CustomerNeed need = new CustomerNeed(kind, TicketPhase.POST_SALES, 0, role, null);
      if (kind != TicketKind.HOW_TO) {
        assertThat(RoutingRule.decide(need).route()).isNotEqualTo(Route.ENGINEERING_CHANNEL);
      }
    }
  }

  @ParameterizedTest
  @Tag("R130")
  @CsvSource({
    "ENTERPRISE, 0, PT2H, 24x5",
    "ENTERPRISE, 1, PT4H, 24x5",
    "ENTERPRISE, 2, PT8H, 24x5",
    "ENTERPRISE, 3, P2BD, support-hours",
    "ENTERPRISE_STARTER, 0, PT4H, 24x5",
    "ENTERPRISE_STARTER, 1, PT6H, 24x5",
    "ENTERPRISE_STARTER, 2, PT16H, 24x5",
    "ENTERPRISE_STARTER, 3, P3BD, support-hours",
    "PREMIUM, 0, PT2H, 24x7",
    "PREMIUM, 1, PT4H, 24x7",
    "PREMIUM, 2, PT8H, 24x5",
    "PREMIUM, 3, P2BD, support-hours"
  })
  void promisesByPlanAndSeverity(SupportPlan plan, int severity, String target, String calendar) {
    CustomerNeed need =
        new CustomerNeed(TicketKind.TROUBLESHOOTING, TicketPhase.POST_SALES, severity, null, plan);
    Promise.Terms terms = SlaPolicy.firstResponse(need, Route.SUPPORT).terms();
    assertThat(terms).isEqualTo(new Promise.Terms(calendar, Target.ofCode(target)));
    assertThat(Target.ofCode(target).code()).isEqualTo(target);
  }

  @Test
  @Tag("R129")
  void promisesOneHourBeforeTheSale() {
    CustomerNeed need =
        new CustomerNeed(TicketKind.TROUBLESHOOTING, TicketPhase.PRE_SALES, 2, null, null);
    assertThat(SlaPolicy.firstResponse(need, Route.SUPPORT).terms())
        .isEqualTo(new Promise.Terms("support-hours", Target.hours(1)));
  }

  @ParameterizedTest
  @Tag("R131")
  @EnumSource(names = {"PRODUCT", "ENGINEERING_CHANNEL"})
  void promisesNothingOutsideSupport(Route route) {
    CustomerNeed need =
        new CustomerNeed(
            TicketKind.HOW_TO,
            TicketPhase.POST_SALES,
            null,
            Role.CUSTOMER_ENGINEER,
            SupportPlan.PREMIUM);
    assertThat(SlaPolicy.firstResponse(need, route).terms()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "TROUBLESHOOTING, , false",
    "TROUBLESHOOTING, 0, true",
    "TROUBLESHOOTING, 4, false",
    "TROUBLESHOOTING, -1, false",
    "HOW_TO, , true",
    "HOW_TO, 3, true",
    "FEATURE_REQUEST, , true",
    "FEATURE_REQUEST, 2, false"
  })
  void wantsASeverityWhereItMatters(TicketKind kind, @Nullable Integer given, boolean fine) {
    assertThat(Severity.check(kind, given).isEmpty()).isEqualTo(fine);
  }

  @Test
  void countsACustomersQuestionAsSeverityThree() {
    assertThat(Severity.orUsual(TicketKind.HOW_TO, null, null)).isEqualTo(3);
    assertThat(Severity.orUsual(TicketKind.HOW_TO, null, Role.CUSTOMER_ENGINEER)).isNull();
    assertThat(Severity.orUsual(TicketKind.FEATURE_REQUEST, null, null)).isNull();
  }

  @ParameterizedTest(name = "on {0} it is {1} with plan {2}")
  @Tag("R132")
  @CsvSource({
    "2023-12-31T23:00:00Z, POST_SALES, ENTERPRISE",
    "2024-12-31T12:00:00Z, POST_SALES, ENTERPRISE",
    "2025-01-30T22:59:59Z, POST_SALES, ENTERPRISE",
    "2025-01-30T23:00:00Z, PRE_SALES, ",
    "2023-06-01T00:00:00Z, POST_SALES, ENTERPRISE"
  })
  void isAfterTheSaleFromSignatureUntilGraceEnds(
      String at, TicketPhase phase, @Nullable SupportPlan plan) {
    SignedContract contract = contract("2024-01-01", "2024-12-31", SupportPlan.ENTERPRISE);
    SupportStanding standing = SupportStanding.at(Instant.parse(at), List.of(contract), 30);
    assertThat(standing.phase()).isEqualTo(phase);
    assertThat(standing.plan()).isEqualTo(plan);
  }

  @Test
  void takesTheRunningContractBeforeASignedOneAndTheBestAmongRunning() {
    List<SignedContract> contracts =
        List.of(
            contract("2023-06-01", "2024-06-30", SupportPlan.PREMIUM),
            contract("2024-01-01", "2024-12-31", SupportPlan.ENTERPRISE_STARTER),
            contract("2024-02-01", "2025-01-31", SupportPlan.ENTERPRISE),
            contract("2024-08-01", "2025-07-31", SupportPlan.PREMIUM));
    assertThat(SupportStanding.at(NOON, contracts, 30).plan()).isEqualTo(SupportPlan.ENTERPRISE);
    assertThat(SupportStanding.at(NOON, List.of(), 30).phase()).isEqualTo(TicketPhase.PRE_SALES);
  }

  @ParameterizedTest
  @CsvSource({
    "CONTACT, NEW, OPEN", "CONTACT, OPEN, OPEN", "CONTACT, SOLVED, ",
    "SOLVE, NEW, SOLVED", "SOLVE, OPEN, SOLVED", "SOLVE, SOLVED, ",
    "REOPEN, NEW, ", "REOPEN, OPEN, ", "REOPEN, SOLVED, OPEN"
  })
  void movesOnlyAsTheTableSays(TicketMove move, TicketStatus from, @Nullable TicketStatus to) {
    assertThat(move.from(from).orElse(null)).isEqualTo(to);
  }

  @Test
  void letsEveryStatusMoveOn() {
    for (TicketStatus status : TicketStatus.values()) {
      assertThat(TicketMove.values()).anyMatch(move -> move.from(status).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, MET",
    "-1, 300, MET",
    "1, 300, BREACHED",
    ", 1, BREACHED",
    ", 0, RUNNING",
    ", -5, RUNNING"
  })
  void judgesByTheDueInstantHoweverLateItLooks(
      @Nullable Integer respondedAfterDue, int lookedAfterDue, ClockState state) {
    Instant responded = respondedAfterDue == null ? null : NOON.plusSeconds(respondedAfterDue);
    assertThat(ClockState.of(NOON, responded, NOON.plusSeconds(lookedAfterDue))).isEqualTo(state);
    assertThat(ClockState.of(null, responded, NOON)).isEqualTo(ClockState.NO_PROMISE);
  }

  @Test
  @Tag("R147")
  void ranksInOneTotalOrder() {
    QueueEntry emergency = entry(0, TicketPhase.POST_SALES, 500, 9);
    QueueEntry severe = entry(1, TicketPhase.POST_SALES, 10, 8);
    QueueEntry soon = entry(3, TicketPhase.POST_SALES, 20, 7);
    QueueEntry medium = entry(2, TicketPhase.POST_SALES, 30, 6);
    QueueEntry prospect = entry(3, TicketPhase.PRE_SALES, 30, 5);
    QueueEntry customer = entry(3, TicketPhase.POST_SALES, 30, 4);
    QueueEntry answered = entry(2, TicketPhase.POST_SALES, null, 3);
    QueueEntry older = entry(null, TicketPhase.POST_SALES, null, 1);
    QueueEntry newer = entry(null, TicketPhase.POST_SALES, null, 2);
    List<QueueEntry> ranked =
        List.of(emergency, severe, soon, medium, prospect, customer, answered, older, newer);
    for (int seed = 0; seed < 50; seed++) {
      List<QueueEntry> mixed = new ArrayList<>(ranked);
      Collections.shuffle(mixed, new Random(seed));
      mixed.sort(QueueEntry.ORDER);
      assertThat(mixed).isEqualTo(ranked);
    }
    assertThat(emergency.because(NOON))
        .first()
        .isEqualTo("severity 0 comes before everything less severe");
  }

  private static QueueEntry entry(
      @Nullable Integer severity, TicketPhase phase, @Nullable Integer dueInMinutes, int opened) {
    return new QueueEntry(
        new UUID(0, opened),
        Route.SUPPORT,
        severity,
        phase,
        dueInMinutes == null ? null : NOON.plusSeconds(60L * dueInMinutes),
        NOON.minusSeconds(3_600).plusSeconds(opened));
  }

  private static SignedContract contract(String startsOn, String endsOn, SupportPlan plan) {
    return new SignedContract(
        UUID.nameUUIDFromBytes((startsOn + plan).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        LocalDate.parse(startsOn),
        LocalDate.parse(endsOn),
        ZoneId.of("Europe/Berlin"),
        plan);
  }
}
