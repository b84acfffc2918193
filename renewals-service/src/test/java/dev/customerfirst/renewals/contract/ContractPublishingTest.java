package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.RefusedInserts;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing happens without being told, and nothing is told without happening. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractPublishingTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
    watch.runDue(ContractFixture.TODAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"outbox", "state_record"})
  void aContractThatCannotBeToldIsNotSigned(String table) {
    UUID account = fixture.knownAccount();
    List<String> written = fixture.written();

    refusing(table, () -> fixture.sign(aYear(account)).statusCode(500));

    assertThat(fixture.written()).isEqualTo(written);
    fixture.sign(aYear(account)).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"outbox", "state_record"})
  void aRenewalThatCannotBeToldIsNone(String table) {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    List<String> written = fixture.written();

    refusing(
        table,
        () ->
            as(EXECUTIVE)
                .body(Map.of("termMonths", 12))
                .post("/v1/contracts/" + contract + "/renewals")
                .then()
                .statusCode(500));

    assertThat(fixture.written()).isEqualTo(written);
    fixture.renewed(contract, Map.of("termMonths", 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"outbox", "state_record"})
  void aSignatureThatCannotBeToldLeavesTheDraft(String table) {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));
    String path = "/v1/contracts/" + draft + "/signature";
    List<String> written = fixture.written();

    refusing(table, () -> as(EXECUTIVE).post(path).then().statusCode(500));

    assertThat(fixture.written()).isEqualTo(written);
    as(EXECUTIVE).post(path).then().statusCode(200);
  }

  @Test
  void aNonRenewalThatCannotBeToldIsNotRemembered() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    List<String> written = fixture.written();

    refusing("state_record", () -> fixture.sayNonRenewal(contract, "2026-01-15").statusCode(500));

    assertThat(fixture.written()).isEqualTo(written);
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"outbox", "state_record"})
  void aContractWhoseRenewalCannotBeToldIsStillToRenew(String table) {
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("autoRenew", true);
    body.put("noticeDays", 60);
    UUID contract = fixture.signed(body);
    Instant deadline = Instant.parse("2026-12-02T23:00:00Z");
    watch.runDue(deadline.minusSeconds(1));
    List<String> written = fixture.written();

    refusing(
        table,
        () ->
            assertThatThrownBy(() -> watch.runDue(deadline)).isInstanceOf(RuntimeException.class));

    assertThat(fixture.written()).isEqualTo(written);
    watch.runDue(deadline);
    assertThat(fixture.facts(contract)).containsOnlyOnce("ContractRenewed");
    fixture.nobodyRenewsForEver();
  }

  @Test
  void aMomentThatCannotBeToldIsStillToCome() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    Instant started = Instant.parse("2026-01-31T23:00:00Z");
    List<String> written = fixture.written();

    refusing(
        "outbox",
        () -> assertThatThrownBy(() -> watch.runDue(started)).isInstanceOf(RuntimeException.class));

    assertThat(fixture.written()).isEqualTo(written);
    watch.runDue(started);
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned", "ContractStarted");
  }

  @Test
  void factsAndStatesReachKafkaUnderTheAccountsKey() {
    UUID account = fixture.knownAccount();
    UUID contract = fixture.signed(aYear(account));

    assertThat(
            EventProbe.on("contracts.events")
                .awaitCount(1, event -> account.toString().equals(event.key())))
        .first()
        .satisfies(
            event -> {
              assertThat(EventProbe.header(event, "ce_type"))
                  .contains("dev.customerfirst.ContractSigned.v1");
              assertThat(EventProbe.header(event, "ce_source")).contains("/renewals-service");
              assertThat(EventProbe.header(event, "ce_subject")).contains(contract.toString());
              assertThat(EventProbe.header(event, "ce_sequence")).contains("1");
            });
    assertThat(
            EventProbe.on("contracts.state")
                .awaitCount(1, event -> contract.toString().equals(event.key())))
        .isNotEmpty();
  }

  private void refusing(String table, Runnable work) {
    RefusedInserts.into(table, fixture::execute, work);
  }
}
