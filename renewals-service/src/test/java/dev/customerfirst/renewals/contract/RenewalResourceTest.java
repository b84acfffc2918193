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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R092")
class RenewalResourceTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  void theSuccessorStartsTheDayAfterAndKeepsWhatIsNotChanged() {
    UUID account = fixture.knownAccount();
    UUID contract = fixture.signed(aYear(account));

    UUID successor =
        UUID.fromString(
            renew(contract, Map.of("termMonths", 24, "seats", 300))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("accountId", equalTo(account.toString()))
                .body("startsOn", equalTo("2027-02-01"))
                .body("endsOn", equalTo("2029-01-31"))
                .body("journeyFrom", equalTo("2027-02-01"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("seats", equalTo(300))
                .body("value.amount", equalTo("120000.00"))
                .body("supportPlan", equalTo("ENTERPRISE"))
                .body("renewalOf", equalTo(contract.toString()))
                .body("successorId", nullValue())
                .extract()
                .path("id"));

    as(EXECUTIVE)
        .get("/v1/contracts/" + contract)
        .then()
        .body("successorId", equalTo(successor.toString()));
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned", "ContractRenewed");
    assertThat(fixture.facts(successor)).containsExactly("ContractSigned");
    assertThat(fixture.payloads(contract, "ContractRenewed", "successorId"))
        .containsExactly(successor.toString());
    assertThat(fixture.payloads(successor, "ContractSigned", "renewalOf"))
        .containsExactly(contract.toString());
    assertThat(fixture.state(contract, "successorId")).isEqualTo(successor.toString());
    assertThat(fixture.state(successor, "renewalOf")).isEqualTo(contract.toString());
  }

  @Test
  void aContractIsRenewedOnce() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.renewed(contract, Map.of("termMonths", 12));
    List<String> written = fixture.written();

    renew(contract, Map.of("termMonths", 12))
        .statusCode(409)
        .body("code", equalTo("already-renewed"));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  void twoAtOnceMakeOneSuccessor() throws Exception {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    List<Thread> callers =
        List.of(1, 2, 3, 4).stream()
            .map(i -> new Thread(() -> renew(contract, Map.of("termMonths", 12))))
            .toList();
    callers.forEach(Thread::start);
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(fixture.texts("select id from contract where renewal_of = ?", contract)).hasSize(1);
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned", "ContractRenewed");
  }

  @Test
  void aRenewalIsRenewedInTurn() {
    UUID first = fixture.signed(aYear(fixture.knownAccount()));
    UUID second = fixture.renewed(first, Map.of("endsOn", "2027-07-31"));

    renew(second, Map.of("termMonths", 12)).statusCode(201).body("startsOn", equalTo("2027-08-01"));
  }

  @Test
  void withinTheGracePeriodAnEndedContractIsStillRenewed() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2027-02-20T12:00:00Z");

    renew(contract, Map.of("termMonths", 12))
        .statusCode(201)
        .body("startsOn", equalTo("2027-02-01"))
        .body("journeyFrom", equalTo("2027-02-01"));
  }

  @Test
  void afterTheGracePeriodItIsTooLate() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2027-03-03T00:00:00Z");
    List<String> written = fixture.written();

    renew(contract, Map.of("termMonths", 12))
        .statusCode(409)
        .body("code", equalTo("renewal-too-late"));
    assertThat(fixture.written()).isEqualTo(written);
  }

  private void moveTo(String instant) {
    clock.set(Instant.parse(instant));
    watch.runDue(clock.instant());
  }

  private static ValidatableResponse renew(UUID contract, Map<String, Object> body) {
    return as(EXECUTIVE).body(body).post("/v1/contracts/" + contract + "/renewals").then();
  }
}
