package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractMomentsTest {

  private static final List<String> A_YEAR =
      List.of(
          "ContractSigned",
          "ContractStarted",
          "QuarterElapsed",
          "QuarterElapsed",
          "RenewalWindowOpened",
          "RenewalWindowOpened",
          "QuarterElapsed",
          "RenewalWindowOpened",
          "QuarterElapsed",
          "ContractEnded");

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;
  @Inject DataSource database;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  @Tag("R093")
  @Tag("R187")
  void aYearPlaysByItself() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    TestClock.set(Instant.parse("2027-02-01T00:00:00Z"));

    assertThat(fixture.facts(contract)).isEqualTo(A_YEAR);
    assertThat(fixture.payloads(contract, "QuarterElapsed", "elapsedQuarter"))
        .containsExactly("1", "2", "3", "4");
    assertThat(fixture.payloads(contract, "QuarterElapsed", "startingQuarter"))
        .containsExactly("2", "3", "4", null);
    assertThat(fixture.payloads(contract, "QuarterElapsed", "startingQuarterIsFinal"))
        .containsExactly("false", "false", "true", "false");
    assertThat(fixture.payloads(contract, "QuarterElapsed", "late")).containsOnly("false");
    assertThat(fixture.payloads(contract, "RenewalWindowOpened", "daysBefore"))
        .containsExactly("180", "120", "90");
    assertThat(fixture.payloads(contract, "ContractEnded", "because"))
        .containsExactly("The last day is over. It can be renewed until 2027-03-02.");
    assertThat(fixture.state(contract, "status")).isEqualTo("ENDED");
    assertThat(
            fixture.texts(
                "select (time at time zone 'UTC')::text from outbox"
                    + " where aggregate = ? and type like '%QuarterElapsed.v1' order by id",
                contract))
        .containsExactly(
            "2026-04-30 22:00:00",
            "2026-07-31 22:00:00",
            "2026-10-31 23:00:00",
            "2027-01-31 23:00:00");
  }

  @Test
  void nothingHappensBeforeItsInstant() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    watch.runDue(Instant.parse("2026-01-31T22:59:59.999Z"));
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned");

    watch.runDue(Instant.parse("2026-01-31T23:00:00Z"));
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned", "ContractStarted");
    assertThat(fixture.state(contract, "status")).isEqualTo("STARTED");
  }

  @Test
  void whatWasMissedHappensInOrderAndSaysThatItIsLate() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    watch.runDue(Instant.parse("2027-02-01T22:00:00Z"));

    assertThat(fixture.facts(contract)).isEqualTo(A_YEAR);
    assertThat(fixture.payloads(contract, "QuarterElapsed", "late"))
        .containsExactly("true", "true", "true", "false");
    assertThat(fixture.payloads(contract, "QuarterElapsed", "boundaryAt").get(0))
        .isEqualTo("2026-04-30T22:00:00Z");
  }

  @Test
  void aContractThatIsEnteredInMidTermHasNoLateQuarters() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("startsOn", "2025-06-01");
    UUID contract = fixture.signed(body);

    watch.runDue(Instant.parse("2026-03-01T12:00:00Z"));

    assertThat(fixture.facts(contract))
        .containsExactly(
            "ContractSigned", "ContractStarted", "RenewalWindowOpened", "QuarterElapsed");
    assertThat(fixture.payloads(contract, "QuarterElapsed", "elapsedQuarter")).containsExactly("3");
  }

  @Test
  @Tag("R092")
  void theSuccessorStartsAfterItsPredecessorHasEnded() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    UUID successor = fixture.renewed(contract, Map.of("termMonths", 12));

    watch.runDue(Instant.parse("2027-02-01T00:00:00Z"));

    assertThat(
            fixture.texts(
                "select split_part(type, '.', 3) from outbox where aggregate in (?, ?)"
                    + " order by id desc limit 3",
                contract,
                successor))
        .containsExactly("ContractStarted", "ContractEnded", "QuarterElapsed");
    assertThat(fixture.payloads(contract, "ContractEnded", "because"))
        .containsExactly("The last day is over. Another contract follows.");
    assertThat(fixture.state(contract, "status")).isEqualTo("RENEWED");
    assertThat(fixture.payloads(contract, "ContractEnded", "successorId"))
        .containsExactly(successor.toString());
    assertThat(fixture.state(successor, "status")).isEqualTo("STARTED");
  }

  @Test
  void twoSchedulersLetEachMomentHappenOnce() throws Exception {
    UUID account = fixture.knownAccount();
    List<UUID> contracts =
        IntStream.range(0, 40).mapToObj(i -> fixture.signed(aYear(account))).toList();
    ExecutorService schedulers = Executors.newFixedThreadPool(3);
    List<Future<?>> runs = new ArrayList<>();
    for (String day : List.of("2026-05-02", "2026-08-07", "2026-11-10", "2027-02-02")) {
      for (int i = 0; i < 3; i++) {
        Instant now = Instant.parse(day + "T00:00:00Z");
        runs.add(schedulers.submit(() -> watch.runDue(now)));
      }
    }
    for (Future<?> run : runs) {
      run.get();
    }
    schedulers.shutdown();
    watch.runDue(Instant.parse("2027-02-02T00:00:00Z"));

    assertThat(contracts).allSatisfy(c -> assertThat(fixture.facts(c)).isEqualTo(A_YEAR));
    assertThat(contracts)
        .allSatisfy(c -> assertThat(fixture.state(c, "status")).isEqualTo("ENDED"));
  }

  @Test
  @Tag("R092")
  void aSuccessorWaitsWhileAnotherSchedulerHoldsItsPredecessor() throws SQLException {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    UUID successor = fixture.renewed(contract, Map.of("termMonths", 12));
    Instant handover = Instant.parse("2027-02-01T00:00:00Z");

    try (Connection other = database.getConnection();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("select 1 from contract where id = '" + contract + "' for no key update");
      watch.runDue(handover);
      assertThat(fixture.facts(successor)).containsExactly("ContractSigned");
      other.rollback();
    }
    watch.runDue(handover);

    assertThat(fixture.facts(successor)).containsExactly("ContractSigned", "ContractStarted");
    assertThat(
            fixture.texts(
                "select split_part(type, '.', 3) from outbox where aggregate in (?, ?)"
                    + " order by id desc limit 2",
                contract,
                successor))
        .containsExactly("ContractStarted", "ContractEnded");
  }

  @Test
  void aContractThatCannotGoOnStopsNoOther() {
    UUID account = fixture.knownAccount();
    List<UUID> contracts =
        IntStream.range(0, 15).mapToObj(i -> fixture.signed(aYear(account))).toList();
    UUID broken = contracts.get(7);
    Instant afterwards = Instant.parse("2027-02-02T00:00:00Z");
    fixture.execute("update contract set time_zone = 'Atlantis/Poseidonis' where id = ?", broken);

    assertThatThrownBy(() -> watch.runDue(afterwards))
        .isInstanceOf(StuckContractsException.class)
        .hasMessageContaining(broken.toString());
    assertThat(contracts)
        .filteredOn(contract -> !contract.equals(broken))
        .allSatisfy(contract -> assertThat(fixture.facts(contract)).isEqualTo(A_YEAR));
    assertThat(fixture.facts(broken)).containsExactly("ContractSigned");

    fixture.execute("update contract set time_zone = 'Europe/Berlin' where id = ?", broken);
    watch.runDue(afterwards);
    assertThat(fixture.facts(broken)).isEqualTo(A_YEAR);
  }

  @Test
  void theNextMomentIsWhatTheSimulationStepsTo() {
    watch.runDue(Instant.parse("2060-01-01T00:00:00Z"));
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("startsOn", "2061-01-01");
    fixture.signed(body);

    assertThat(watch.nextDue()).contains(Instant.parse("2060-12-31T23:00:00Z"));
  }
}
