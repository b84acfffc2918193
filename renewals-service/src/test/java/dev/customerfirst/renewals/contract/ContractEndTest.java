package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a contract when its last day is over. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractEndTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  void itLapsesAfterItsDaysOfGrace() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    moveTo("2027-03-02T22:59:59Z");
    as(EXECUTIVE)
        .get("/v1/contracts/" + contract)
        .then()
        .body("status", equalTo("ENDED"))
        .body("graceUntil", equalTo("2027-03-02"));
    assertThat(fixture.state(contract, "graceUntil")).isEqualTo("2027-03-02");
    assertThat(fixture.payloads(contract, "ContractEnded", "graceUntil"))
        .containsExactly("2027-03-02");

    moveTo("2027-03-02T23:00:00Z");
    assertThat(lastFacts(contract, 2)).containsExactly("ContractEnded", "ContractLapsed");
    assertThat(fixture.payloads(contract, "ContractLapsed", "because"))
        .containsExactly("It ended on 2027-01-31 and nobody renewed it by 2027-03-02.");
    assertThat(fixture.state(contract, "status")).isEqualTo("LAPSED");
    assertThat(timeOf(contract, "ContractLapsed")).isEqualTo("2027-03-02 23:00:00");
  }

  @Test
  void whatWasMissedLapsesAtItsOwnInstant() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    moveTo("2029-01-01T00:00:00Z");

    assertThat(lastFacts(contract, 3))
        .containsExactly("QuarterElapsed", "ContractEnded", "ContractLapsed");
    assertThat(timeOf(contract, "ContractLapsed")).isEqualTo("2027-03-02 23:00:00");
  }

  @Test
  @Tag("R092")
  void renewedInItsDaysOfGraceItIsRenewedAndDoesNotLapse() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2027-02-20T12:00:00Z");

    fixture.renewed(contract, Map.of("termMonths", 12));

    assertThat(fixture.state(contract, "status")).isEqualTo("RENEWED");
    moveTo("2027-03-10T00:00:00Z");
    assertThat(lastFacts(contract, 2)).containsExactly("ContractEnded", "ContractRenewed");
    assertThat(fixture.state(contract, "status")).isEqualTo("RENEWED");
  }

  @Test
  void whoSaidThatTheyLeaveHasLeftAtTheEnd() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);

    moveTo("2027-04-01T00:00:00Z");

    assertThat(lastFacts(contract, 3))
        .containsExactly("QuarterElapsed", "ContractEnded", "ContractChurned");
    assertThat(timeOf(contract, "ContractChurned")).isEqualTo("2027-01-31 23:00:00");
    assertThat(fixture.payloads(contract, "ContractEnded", "graceUntil"))
        .containsExactly((String) null);
    assertThat(fixture.payloads(contract, "ContractChurned", "reason"))
        .containsExactly("CHAMPION_LEFT");
    assertThat(fixture.payloads(contract, "ContractChurned", "because"))
        .containsExactly("Those who wanted it have left.");
    assertThat(fixture.state(contract, "status")).isEqualTo("CHURNED");
    assertThat(fixture.state(contract, "noticeGivenOn")).isEqualTo("2026-01-15");
  }

  @Test
  @Tag("R092")
  void whoLeftMayChangeTheirMindInTheDaysOfGrace() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);
    moveTo("2027-03-02T12:00:00Z");

    fixture.renewed(contract, Map.of("termMonths", 12));

    as(EXECUTIVE)
        .get("/v1/contracts/" + contract)
        .then()
        .body("status", equalTo("RENEWED"))
        .body("nonRenewal", nullValue());
    assertThat(fixture.state(contract, "status")).isEqualTo("RENEWED");
  }

  @Test
  void whoLeftAndWaitedLongerSignsAnew() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);
    moveTo("2027-03-03T12:00:00Z");
    List<String> written = fixture.written();

    as(EXECUTIVE)
        .body(Map.of("termMonths", 12))
        .post("/v1/contracts/" + contract + "/renewals")
        .then()
        .statusCode(409)
        .body("code", equalTo("renewal-too-late"));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  @Tag("R092")
  void whoeverIsRenewedAfterAllDoesNotLeave() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);
    fixture.renewed(contract, Map.of("termMonths", 12));

    moveTo("2027-02-01T00:00:00Z");

    assertThat(lastFacts(contract, 2)).containsExactly("QuarterElapsed", "ContractEnded");
    assertThat(fixture.state(contract, "status")).isEqualTo("RENEWED");
  }

  @Test
  void aContractThatStartsLaterKeepsWhatIsSaidOfTheOneThatEnded() {
    UUID account = fixture.knownAccount();
    UUID ended = fixture.signed(aYear(account));
    Map<String, Object> later = aYear(account);
    later.put("startsOn", "2027-06-01");
    UUID signed = fixture.signed(later);

    moveTo("2027-03-10T00:00:00Z");

    assertThat(lastFacts(ended, 2)).containsExactly("ContractEnded", "ContractLapsed");
    assertThat(fixture.payloads(ended, "ContractEnded", "successorId"))
        .containsExactly((String) null);
    assertThat(fixture.facts(signed)).containsExactly("ContractSigned");
    assertThat(fixture.state(signed, "status")).isEqualTo("SIGNED");
    assertThat(fixture.state(ended, "status")).isEqualTo("LAPSED");
  }

  private List<String> lastFacts(UUID contract, int count) {
    List<String> facts = fixture.facts(contract);
    return facts.subList(facts.size() - count, facts.size());
  }

  private String timeOf(UUID contract, String fact) {
    return fixture
        .texts(
            "select (time at time zone 'UTC')::text from outbox where aggregate = ? and type = ?",
            contract,
            "dev.customerfirst." + fact + ".v1")
        .get(0);
  }

  private void moveTo(String instant) {
    clock.set(Instant.parse(instant));
    watch.runDue(clock.instant());
  }
}
