package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.ENGINEER;
import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R181")
class FirstPaidContractTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  void theFirstContractThatSomebodyPaysForIsToldAndKept() {
    UUID account = fixture.knownAccount();
    fixture.signed(free(account));
    milestones(account).statusCode(200).body("firstPaidContract", nullValue());

    UUID first = fixture.signed(aYear(account));
    fixture.signed(aYear(account));

    milestones(account)
        .statusCode(200)
        .body("accountId", equalTo(account.toString()))
        .body("firstPaidContract.contractId", equalTo(first.toString()))
        .body("firstPaidContract.value.amount", equalTo("120000.00"))
        .body("firstPaidContract.value.currency", equalTo("EUR"))
        .body("firstPaidContract.startsOn", equalTo("2026-02-01"))
        .body("firstPaidContract.signedOn", equalTo("2026-01-15"));
    assertThat(told(account)).containsExactly(first.toString());
    assertThat(
            fixture.texts(
                "select split_part(type, '.', 3) from outbox where aggregate = ? order by id",
                first))
        .containsExactly("ContractSigned", "FirstPaidContractSigned");
    assertThat(fixture.payloads(first, "FirstPaidContractSigned", "startsOn"))
        .containsExactly("2026-02-01");
  }

  @Test
  void aDraftCountsWhenItIsSigned() {
    UUID account = fixture.knownAccount();
    UUID draft = fixture.drafted(aYear(account));
    assertThat(told(account)).isEmpty();

    as(EXECUTIVE).post("/v1/contracts/" + draft + "/signature").then().statusCode(200);

    assertThat(told(account)).containsExactly(draft.toString());
  }

  @Test
  void aPaidRenewalOfAFreeContractCounts() {
    UUID account = fixture.knownAccount();
    UUID trial = fixture.signed(free(account));

    UUID paid =
        fixture.renewed(
            trial, Map.of("termMonths", 12, "value", Map.of("amount", "10.00", "currency", "EUR")));

    assertThat(told(account)).containsExactly(paid.toString());
  }

  @Test
  void aContractThatIsNoLongerFreeCounts() {
    UUID account = fixture.knownAccount();
    String key = "/v1/contracts/by-external-id/crm/F-" + account;
    String id =
        as(EXECUTIVE).body(free(account)).put(key).then().statusCode(201).extract().path("id");

    as(EXECUTIVE).body(aYear(account)).put(key).then().statusCode(200);
    Map<String, Object> more = aYear(account);
    more.put("seats", 300);
    as(EXECUTIVE).body(more).put(key).then().statusCode(200);

    assertThat(told(account)).containsExactly(id);
  }

  @Test
  void ofManyAtOnceOneIsTheFirst() throws Exception {
    UUID account = fixture.knownAccount();
    List<Thread> callers =
        IntStream.range(0, 6)
            .mapToObj(i -> new Thread(() -> fixture.sign(aYear(account))))
            .toList();
    callers.forEach(Thread::start);
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(fixture.texts("select id from contract where account_id = ?", account)).hasSize(6);
    assertThat(told(account)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/accounts/x/milestones, 400",
    "/v1/accounts/00000000-0000-7000-8000-000000000000/milestones, 404",
    "/v1/accounts/00000000-0000-7000-8000-000000000000/milestones?color=red, 400",
  })
  void readingIsRefused(String path, int status) {
    as(ENGINEER).get(path).then().statusCode(status).contentType("application/problem+json");
  }

  @Test
  void nobodyReadsWithoutAToken() {
    given().get("/v1/accounts/" + UUID.randomUUID() + "/milestones").then().statusCode(401);
  }

  private List<String> told(UUID account) {
    return fixture.texts(
        "select aggregate::text from outbox where key = ?"
            + " and type = 'dev.customerfirst.FirstPaidContractSigned.v1'",
        account.toString());
  }

  private static ValidatableResponse milestones(UUID account) {
    return as(ENGINEER).get("/v1/accounts/" + account + "/milestones").then();
  }

  private static Map<String, Object> free(UUID account) {
    Map<String, Object> body = aYear(account);
    body.put("value", Map.of("amount", "0", "currency", "EUR"));
    return body;
  }
}
