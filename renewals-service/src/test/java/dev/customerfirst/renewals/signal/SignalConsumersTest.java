package dev.customerfirst.renewals.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.Heard;
import dev.customerfirst.renewals.Neighbours;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.renewals.domain.RenewalReadings;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SignalConsumersTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 1, 20);

  private final UUID account = UUID.randomUUID();
  private final ContractInBrief contract = contract(account);

  @Inject AccountSituations situations;
  @Inject RenewalFixture fixture;
  @Inject SimulatedClock clock;

  @BeforeEach
  void today() {
    clock.set(Instant.parse("2026-01-15T09:00:00Z"));
  }

  @Test
  void nothingIsKnownOfAnAccountThatNobodyToldOf() {
    assertThat(readings()).isEqualTo(RenewalReadings.NONE);
  }

  @Test
  void keepsTheNewestHealthHoweverLateTheOlderComes() {
    tell(Heard.health(account, HealthBand.RED, 20), 2, MONDAY.plusSeconds(60));
    awaitReadings(r -> r.health() != null);
    tellAside(Heard.health(account, HealthBand.GREEN, 90), MONDAY);
    tell(Heard.contact(account, UUID.randomUUID(), true, false), 1, MONDAY);
    awaitReadings(r -> r.people() != null);

    assertThat(readings().health())
        .isEqualTo(new RenewalReadings.Health(HealthBand.RED, 20, MONDAY.plusSeconds(60)));
  }

  @Test
  void aChampionIsThereWhileOneOfTheContactsIs() {
    UUID anna = UUID.randomUUID();
    UUID ben = UUID.randomUUID();
    tell(Heard.contact(account, anna, true, false), 1, MONDAY);
    tell(Heard.contact(account, ben, false, true), 1, MONDAY.plusSeconds(1));
    awaitReadings(
        r -> new RenewalReadings.People(true, true, MONDAY.plusSeconds(1)).equals(r.people()));
    tell(Heard.contact(account, anna, false, false), 2, MONDAY.plusSeconds(2));
    awaitReadings(
        r -> new RenewalReadings.People(false, true, MONDAY.plusSeconds(2)).equals(r.people()));
  }

  @Test
  void countsActivitiesThatAreSkippedOrCanBeDone() {
    UUID skipped = UUID.randomUUID();
    UUID open = UUID.randomUUID();
    UUID done = UUID.randomUUID();
    UUID withdrawn = UUID.randomUUID();
    UUID planned = UUID.randomUUID();
    UUID again = UUID.randomUUID();
    for (UUID one : List.of(skipped, open, done, withdrawn, again)) {
      tell(Heard.planned(one, account, contract.id(), DUE), 1, MONDAY);
      tell(Heard.scheduled(one, account, contract.id(), DUE), 2, MONDAY.plusSeconds(1));
    }
    tell(Heard.planned(planned, account, contract.id(), DUE), 1, MONDAY);
    tell(Heard.skipped(skipped, account, contract.id()), 3, MONDAY.plusSeconds(2));
    tell(Heard.completed(done, account, contract.id(), DUE), 3, MONDAY.plusSeconds(2));
    tell(Heard.withdrawn(withdrawn, account, contract.id()), 3, MONDAY.plusSeconds(2));
    tell(Heard.skipped(again, account, contract.id()), 3, MONDAY.plusSeconds(2));
    tell(Heard.reopened(again, account, contract.id()), 4, MONDAY.plusSeconds(3));

    awaitReadings(
        r ->
            new RenewalReadings.Activities(1, List.of(DUE, DUE), MONDAY.plusSeconds(3))
                .equals(r.activities()));
  }

  @Test
  void activitiesOfAnotherContractDoNotCount() {
    tell(Heard.skipped(UUID.randomUUID(), account, UUID.randomUUID()), 1, MONDAY);

    awaitReadings(r -> new RenewalReadings.Activities(0, List.of(), MONDAY).equals(r.activities()));
  }

  @Test
  void knowsFeatureRequestsThatAreOpenAndResponsesThatWereLate() {
    UUID open = UUID.randomUUID();
    UUID closed = UUID.randomUUID();
    UUID back = UUID.randomUUID();
    tell(Heard.featureRequest(open, account, MONDAY), 1, MONDAY);
    // Solved is heard before opened.
    tell(Heard.solved(closed, account, MONDAY.plusSeconds(9)), 2, MONDAY.plusSeconds(9));
    tellAside(Heard.featureRequest(closed, account, MONDAY), MONDAY);
    tell(Heard.featureRequest(back, account, MONDAY), 1, MONDAY);
    tell(Heard.solved(back, account, MONDAY.plusSeconds(5)), 2, MONDAY.plusSeconds(5));
    tell(Heard.reopenedTicket(back, account), 3, MONDAY.plusSeconds(6));
    tell(Heard.response(open, account, MONDAY.plusSeconds(8), 3601, false), 2, MONDAY);
    tell(Heard.response(closed, account, MONDAY.plusSeconds(8), 3600, true), 3, MONDAY);
    tell(Heard.response(back, account, MONDAY.plusSeconds(8), null, false), 4, MONDAY);

    LocalDate day = LocalDate.of(2026, 1, 5);
    awaitReadings(r -> r.responses() != null && r.responses().lateOn().equals(List.of(day, day)));
    assertThat(readings().requests())
        .isEqualTo(new RenewalReadings.Requests(List.of(day, day), MONDAY.plusSeconds(9)));
  }

  @Test
  void knowsWhoHoldsWhichRoleNow() {
    UUID anna = UUID.randomUUID();
    tell(Heard.seat(account, Role.ACCOUNT_EXECUTIVE, UUID.randomUUID()), 1, MONDAY);
    tell(Heard.seat(account, Role.ACCOUNT_EXECUTIVE, anna), 2, MONDAY.plusSeconds(1));
    tell(Heard.seat(account, Role.TECHNICAL_ADVISOR, anna), 3, MONDAY.plusSeconds(2));
    tell(Heard.seat(account, Role.TECHNICAL_ADVISOR, null), 4, MONDAY.plusSeconds(3));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> situation().team().equals(Map.of(Role.ACCOUNT_EXECUTIVE, anna)));
    assertThat(QuarkusTransaction.requiringNew().call(() -> situations.teams(List.of(contract))))
        .isEqualTo(Map.of(contract.id(), Map.of(Role.ACCOUNT_EXECUTIVE, anna)));
  }

  @Test
  void whatWasToldOfAMergedAccountCountsForTheOneThatStayed() {
    UUID oldest = UUID.randomUUID();
    UUID older = UUID.randomUUID();
    tell(Heard.contact(oldest, UUID.randomUUID(), true, false), 1, MONDAY);
    tell(Heard.health(older, HealthBand.YELLOW, 55), 1, MONDAY);
    // The second merge is heard first.
    tell(Heard.merged(older, older, account), 2, MONDAY);
    tell(Heard.merged(oldest, oldest, older), 1, MONDAY);

    awaitReadings(r -> r.people() != null && r.people().champion() && r.health() != null);
  }

  @Test
  void hearingEverythingAgainInAnyOrderChangesNothing() {
    UUID activity = UUID.randomUUID();
    UUID ticket = UUID.randomUUID();
    UUID contact = UUID.randomUUID();
    List<Fact> facts =
        List.of(
            Heard.health(account, HealthBand.GREEN, 90),
            Heard.health(account, HealthBand.RED, 10),
            Heard.contact(account, contact, false, false),
            Heard.contact(account, contact, true, true),
            Heard.seat(account, Role.ACCOUNT_EXECUTIVE, contact),
            Heard.businessCase(account, Heard.target("120", "40", "50", DUE)),
            Heard.planned(activity, account, contract.id(), DUE),
            Heard.scheduled(activity, account, contract.id(), DUE),
            Heard.skipped(activity, account, contract.id()),
            Heard.featureRequest(ticket, account, MONDAY),
            Heard.response(ticket, account, MONDAY.plusSeconds(60), 4000, false),
            Heard.solved(ticket, account, MONDAY.plusSeconds(90)));
    tellAll(facts, new ArrayList<>(indexes(facts)));
    RenewalReadings once = readings();
    String kept = kept();

    List<Integer> shuffled = new ArrayList<>(indexes(facts));
    Collections.shuffle(shuffled, new Random(7));
    tellAll(facts, shuffled);

    assertThat(once.promises()).isNotNull();
    assertThat(readings()).isEqualTo(once);
    assertThat(kept()).isEqualTo(kept);
  }

  @Test
  void anUnknownTypeIsSkippedAndTheOthersGoOn() {
    Fact fact = Heard.featureRequest(UUID.randomUUID(), account, MONDAY);
    Map<String, String> strange = Neighbours.headers(fact, 1, MONDAY);
    strange.put("ce_type", "dev.customerfirst.TicketPainted.v1");
    Neighbours.publish(fact, strange);
    tell(Heard.response(UUID.randomUUID(), account, MONDAY, 5000, false), 1, MONDAY);

    awaitReadings(r -> r.responses() != null);
    assertThat(readings().requests()).isEqualTo(new RenewalReadings.Requests(List.of(), MONDAY));
  }

  /** Each once more as if it were new: another id, no sequence; happening when it did. */
  private void tellAll(List<Fact> facts, List<Integer> order) {
    for (int index : order) {
      tellAside(facts.get(index), MONDAY.plusSeconds(index));
    }
    for (Fact marker :
        List.of(
            Heard.health(UUID.randomUUID(), HealthBand.GREEN, 1),
            Heard.skipped(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
            Heard.featureRequest(UUID.randomUUID(), UUID.randomUUID(), MONDAY))) {
      Map<String, String> headers = Neighbours.headers(marker, 1, MONDAY);
      // The same key as the others, so that it comes after them.
      Neighbours.publishUnder(account.toString(), marker, headers);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  fixture
                          .texts(
                              "select 1 from inbox where id = ?", headers.getOrDefault("ce_id", ""))
                          .size()
                      == 1);
    }
  }

  private static List<Integer> indexes(List<Fact> facts) {
    return IntStream.range(0, facts.size()).boxed().toList();
  }

  /** The rows of this account; markers belong to others. */
  private String kept() {
    StringBuilder rows = new StringBuilder();
    for (String table :
        List.of(
            "heard_health",
            "heard_contact",
            "heard_team",
            "heard_case",
            "heard_activity",
            "heard_ticket")) {
      rows.append(
          fixture.texts(
              "select t::text from " + table + " t where account_id = ? order by 1", account));
    }
    return rows.toString();
  }

  private void tell(Fact fact, int sequence, Instant at) {
    Neighbours.publish(fact, sequence, at);
  }

  /** As a replay into another group would: nothing tells that it is old but its time. */
  private static void tellAside(Fact fact, Instant at) {
    Map<String, String> headers = Neighbours.headers(fact, 1, at);
    headers.remove("ce_sequence");
    Neighbours.publish(fact, headers);
  }

  private interface Told {
    boolean by(RenewalReadings readings);
  }

  private void awaitReadings(Told told) {
    await().atMost(Duration.ofSeconds(30)).until(() -> told.by(readings()));
  }

  private RenewalReadings readings() {
    return situation().readings();
  }

  private AccountSituation situation() {
    return Objects.requireNonNull(
        QuarkusTransaction.requiringNew()
            .call(() -> situations.of(List.of(contract)))
            .get(contract.id()));
  }

  private static ContractInBrief contract(UUID account) {
    return new ContractInBrief(
        UUID.randomUUID(),
        account,
        ContractStatus.STARTED,
        new ContractTerm(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 5, 31)),
        ZoneOffset.UTC,
        new Money(BigDecimal.TEN, "EUR"),
        null,
        null);
  }
}
