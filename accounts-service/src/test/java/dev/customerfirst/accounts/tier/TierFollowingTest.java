package dev.customerfirst.accounts.tier;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.ContractFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.accounts.contract.KnownContracts;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Accounts whose tier nobody chose. The simulated clock stands on 2026-01-05T09:00Z. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TierFollowingTest {

  private static final LocalDate STARTS = LocalDate.of(2026, 1, 1);

  @Inject KnownContracts known;

  @Test
  @Tag("R011")
  @Tag("R177")
  void decidesForProspectsFromTheFirstDay() {
    String id = registered("{\"name\": \"Huge\", \"timeZone\": \"UTC\", \"developers\": 12000}");
    account(id)
        .header("ETag", "\"0\"")
        .body("lifecycle", equalTo("PROSPECT"))
        .body("tier", equalTo("TIER_1"))
        .body("previousTier", nullValue())
        .body("tierNeedsReview", equalTo(false))
        .body("tierSource", equalTo("POLICY"))
        .body("tierBecause", containsString("Strategic by the tier policy"));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered");
    assertThat(state(id).get("tier").asText()).isEqualTo("TIER_1");
  }

  @Test
  void movesAnAccountWhenMoreIsKnownOfIt() {
    String id = registered("{\"name\": \"Growing\", \"timeZone\": \"UTC\", \"developers\": 1400}");
    account(id).body("tier", equalTo("TIER_3")).body("tierNeedsReview", equalTo(true));
    patch(id, "{\"developers\": 1500}")
        .header("ETag", "\"1\"")
        .body("tier", equalTo("TIER_2"))
        .body("previousTier", nullValue())
        .body("tierNeedsReview", equalTo(true))
        .body("tierEffectiveOn", equalTo("2026-01-05"));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered", "AccountTierChanged");
    JsonNode fact = Journal.factsOf(id).get(1).payload();
    assertThat(fact.get("from").asText()).isEqualTo("TIER_3");
    assertThat(fact.get("to").asText()).isEqualTo("TIER_2");
    assertThat(fact.get("because").asText()).startsWith("Enterprise by the tier policy");
    patch(id, "{\"annualValue\": {\"amount\": \"0\", \"currency\": \"USD\"}}")
        .body("tier", equalTo("TIER_2"))
        .body("tierNeedsReview", equalTo(false));
    assertThat(Journal.factNamesOf(id)).hasSize(2);
    assertThat(state(id).get("tierNeedsReview").asBoolean()).isFalse();
  }

  @Test
  void movesAnAccountThatTheCrmKnowsBetter() {
    String address = "/v1/accounts/by-external-id/crm/" + freshKey();
    String id =
        asCrm()
            .body("{\"name\": \"Sized\", \"timeZone\": \"UTC\"}")
            .put(address)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    asCrm()
        .body("{\"name\": \"Sized\", \"developers\": 10000}")
        .put(address)
        .then()
        .statusCode(200)
        .body("tier", equalTo("TIER_1"))
        .body("tierSource", equalTo("POLICY"));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered", "AccountTierChanged");
  }

  @Test
  void neverConvertsMoney() {
    String id =
        registered(
            """
            {"name": "Euro", "timeZone": "UTC", "developers": 100,
             "annualValue": {"amount": "5000000", "currency": "EUR"}}""");
    account(id)
        .body("tier", equalTo("TIER_3"))
        .body("tierNeedsReview", equalTo(true))
        .body("tierBecause", containsString("in EUR only, while the policy counts in USD"));
  }

  @Test
  void countsWhatTheContractsSayRatherThanWhatPeopleSay() {
    String id =
        registered(
            """
            {"name": "Signed", "timeZone": "UTC", "developers": 100,
             "annualValue": {"amount": "20", "currency": "USD"}}""");
    account(id)
        .body("countedValue.source", equalTo("STATED"))
        .body("tier", equalTo("TIER_3"))
        .body("tierNeedsReview", equalTo(false));
    UUID contract = UUID.randomUUID();
    Neighbours.publish(ContractFixture.state(contract, UUID.fromString(id), STARTS, 24, 50), 1);
    untilTierIs(id, "TIER_3", "CONTRACTS");
    Neighbours.publish(
        ContractFixture.state(contract, UUID.fromString(id), STARTS, 24, 50, "200000.00"), 2);
    untilTierIs(id, "TIER_2", "CONTRACTS");
    account(id)
        .body("countedValue.value.amount", equalTo("100000.00"))
        .body("annualValue.amount", equalTo("20.00"));
    assertThat(state(id).get("annualValue").get("amount").asText()).isEqualTo("100000.00");
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered", "AccountTierChanged");
  }

  @Test
  void writesNothingWhenContractsSayNothingNew() {
    String id = registered("{\"name\": \"Steady\", \"timeZone\": \"UTC\", \"developers\": 1}");
    UUID contract = UUID.randomUUID();
    Neighbours.publish(ContractFixture.state(contract, UUID.fromString(id), STARTS, 12, 50), 1);
    untilTierIs(id, "TIER_2", "CONTRACTS");
    String etag = account(id).extract().header("ETag");
    Neighbours.publish(ContractFixture.state(contract, UUID.fromString(id), STARTS, 12, 51), 2);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> known.of(UUID.fromString(id)).get(0).seats() == 51));
    account(id).header("ETag", etag);
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered", "AccountTierChanged");
  }

  @Test
  void asksForAReviewOfCustomersOnly() {
    String id = registered("{\"name\": \"Unclear\", \"timeZone\": \"UTC\"}");
    alerts(id, "OPEN").body("items", empty());
    Neighbours.publish(signed(id), 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> account(id).extract().path("lifecycle").equals("CUSTOMER"));
    alerts(id, "OPEN")
        .body("items.size()", equalTo(1))
        .body("items[0].because", containsString("developers are not known"));
    patch(id, "{\"region\": \"AMER\"}");
    alerts(id, "OPEN").body("items.size()", equalTo(1));
    patch(id, "{\"developers\": 20000}").body("tierNeedsReview", equalTo(false));
    alerts(id, "OPEN").body("items", empty());
    alerts(id, "CLEARED").body("items[0].clearedBecause", containsString("is certain"));
  }

  private static ContractSigned signed(String account) {
    return new ContractSigned(
        UUID.randomUUID(),
        UUID.fromString(account),
        STARTS,
        LocalDate.of(2026, 12, 31),
        "UTC",
        List.of(),
        STARTS,
        100,
        new Money(new BigDecimal("1200.00"), "USD"),
        SupportPlan.ENTERPRISE,
        null,
        null);
  }

  private static void untilTierIs(String id, String tier, String source) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                account(id)
                    .body("tier", equalTo(tier))
                    .body("countedValue.source", equalTo(source)));
  }

  private static ValidatableResponse alerts(String id, String status) {
    return as("PRODUCT")
        .get("/v1/alerts?rule=TIER_NEEDS_REVIEW&accountId=" + id + "&status=" + status)
        .then();
  }

  private static ValidatableResponse account(String id) {
    return as("MARKETING").get("/v1/accounts/" + id).then().statusCode(200);
  }

  private static JsonNode state(String id) {
    return Journal.state("accounts.state", id);
  }

  private static ValidatableResponse patch(String id, String body) {
    return asCrm()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(body)
        .patch("/v1/accounts/" + id)
        .then()
        .statusCode(200);
  }
}
