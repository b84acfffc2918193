package dev.customerfirst.renewals.retention;

import static dev.customerfirst.renewals.retention.RetentionFixture.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
class RetentionResourceTest {

  private static final String QUARTER = "/v1/retention?from=2026-01-01&to=2026-03-31";
  private static final String RUNS = "A 2025-07-01 2026-06-30 100 EUR";
  private static final String LOST = "A 2025-02-01 2026-01-31 100 EUR lost";

  @Inject RetentionFixture fixture;
  @Inject SimulatedClock clock;
  private final UUID engineer = UUID.randomUUID();

  @BeforeEach
  void today() {
    clock.set(RetentionFixture.TODAY);
  }

  @Test
  @Tag("R001")
  void tellsEachFigureWithAllItIsMadeOf() {
    fixture.account(engineer, "A 2025-02-01 2026-01-31 10 EUR lost");
    fixture.account(engineer, "B 2025-02-01 2026-01-31 40 EUR ->C; C 2026-02-01 2027-01-31 30 EUR");
    fixture.account(engineer, "D 2025-02-01 2026-01-31 50 EUR ->E; E 2026-02-01 2027-01-31 60 EUR");
    fixture.account(engineer, "F 2025-03-16 2026-03-15 900 EUR grace=2026-04-14");
    fixture.account(engineer, "G 2026-02-01 2027-01-31 70 EUR");

    ValidatableResponse answer =
        mine("").body("groups", hasSize(1)).body("groups[0].currencies", hasSize(1));

    String euro = "groups[0].currencies[0].";
    answer
        .body("from", equalTo("2026-01-01"))
        .body("to", equalTo("2026-03-31"))
        .body("over", equalTo(true))
        .body("asOf", equalTo("2026-04-10T09:00:00Z"))
        .body(euro + "currency", equalTo("EUR"))
        .body(euro + "movement.start", equalTo("100.00"))
        .body(euro + "movement.churn", equalTo("10.00"))
        .body(euro + "movement.contraction", equalTo("10.00"))
        .body(euro + "movement.expansion", equalTo("10.00"))
        .body(euro + "movement.joined", equalTo("70.00"))
        .body(euro + "movement.pending", equalTo("900.00"))
        .body(euro + "movement.end", equalTo("160.00"))
        .body(euro + "grossRevenueRetention.percent", equalTo(80.0f))
        .body(euro + "grossRevenueRetention.numerator", equalTo("80.00"))
        .body(euro + "grossRevenueRetention.denominator", equalTo("100.00"))
        .body(euro + "grossRevenueRetention.n", equalTo(3))
        .body(euro + "grossRevenueRetention.pending.n", equalTo(1))
        .body(euro + "grossRevenueRetention.pending.sum", equalTo("900.00"))
        .body(euro + "netRevenueRetention.percent", equalTo(90.0f))
        .body(euro + "grossRenewalRate.percent", equalTo(80.0f))
        .body(euro + "netRenewalRate.percent", equalTo(90.0f))
        .body("groups[0].logoRetention.percent", equalTo(66.7f))
        .body("groups[0].logoRetention.n", equalTo(3))
        .body("groups[0].logoRetention.because", nullValue());
  }

  @Test
  void everyFigureLeadsToALedgerThatAddsUpToIt() {
    fixture.account(engineer, RUNS);
    fixture.account(engineer, LOST);
    fixture.account(engineer, "A 2025-03-16 2026-03-15 7 USD grace=2026-04-14");

    JsonPath report = mine("&by=TIER").extract().jsonPath();

    follow(report, "groups[0].logoRetention");
    for (int currency = 0; currency < 2; currency++) {
      for (String figure :
          List.of(
              "grossRevenueRetention",
              "netRevenueRetention",
              "grossRenewalRate",
              "netRenewalRate")) {
        follow(report, "groups[0].currencies[" + currency + "]." + figure);
      }
    }
  }

  @Test
  @Tag("R001")
  void groupsByTheTierOnTheFirstDay() {
    UUID fell = fixture.account(engineer, LOST);
    UUID announced = fixture.account(engineer, RUNS);
    tierChange(fell, "2025-06-01", "TIER_1", "TIER_3", "2025-05-20T00:00:00Z");
    tierChange(fell, "2026-02-01", "TIER_3", "TIER_2", "2026-02-01T00:00:00Z");
    // Announced for a day within the period and taken back before it came.
    tierChange(announced, "2026-01-01", "TIER_1", "TIER_3", "2025-12-01T00:00:00Z");
    tierChange(announced, "2025-12-20", "TIER_3", "TIER_2", "2025-12-20T00:00:00Z");

    mine("&by=TIER")
        .body("groups.tier", equalTo(List.of("TIER_2", "TIER_3")))
        .body(
            "groups.currencies.grossRevenueRetention.percent",
            equalTo(List.of(List.of(100.0f), List.of(0.0f))));
    mine("&tier=TIER_3")
        .body("groups[0].logoRetention.denominator", equalTo("1"))
        .body("groups[0].logoRetention.numerator", equalTo("0"));
  }

  @Test
  void beforeItsFirstChangeAnAccountHadTheTierThatItLeft() {
    UUID account = fixture.account(engineer, RUNS);
    tierChange(account, "2026-03-01", "TIER_3", "TIER_1", "2026-03-01T00:00:00Z");

    mine("&by=TIER").body("groups.tier", equalTo(List.of("TIER_3")));
  }

  @Test
  @Tag("R008")
  void reportsByWhoeverWasAccountableAsThePeriodBegan() {
    UUID advisor = UUID.randomUUID();
    UUID advised = fixture.account(engineer, RUNS);
    fixture.holds(advised, Role.TECHNICAL_ADVISOR, advisor, Instant.parse("2025-12-31T23:59:00Z"));
    UUID passedOn = fixture.account(engineer, LOST);
    fixture.holds(
        passedOn, Role.CUSTOMER_ENGINEER, UUID.randomUUID(), Instant.parse("2026-01-01T00:01:00Z"));

    ValidatableResponse all = get(QUARTER + "&by=OWNER").statusCode(200);

    all.body("ownerRole", equalTo("ACCOUNTABLE"))
        .body(logo(advisor) + "percent", equalTo(100.0f))
        .body(logo(advisor) + "n", equalTo(1))
        .body(logo(engineer) + "percent", equalTo(0.0f))
        .body(logo(engineer) + "n", equalTo(1));
    get(QUARTER + "&by=OWNER&ownerRole=CUSTOMER_ENGINEER")
        .body(logo(engineer) + "percent", equalTo(50.0f));
  }

  @Test
  @Tag("R008")
  void reportsBySalesAsWell() {
    UUID executive = UUID.randomUUID();
    UUID account = fixture.account(engineer, RUNS);
    fixture.holds(account, Role.ACCOUNT_EXECUTIVE, executive, RetentionFixture.LONG_AGO);

    get(QUARTER + "&ownerRole=ACCOUNT_EXECUTIVE&ownerId=" + executive)
        .body("groups[0].logoRetention.n", equalTo(1));
  }

  @Test
  void whoIsNotKnownIsUnknownAndInNobodysFigures() {
    UUID tenant = fixture.account("Orphan", "A 2025-07-01 2026-06-30 100 ISK");
    UUID left = fixture.account(engineer, "A 2025-07-01 2026-06-30 100 ISK");
    fixture.holds(left, Role.CUSTOMER_ENGINEER, null, Instant.parse("2025-12-01T00:00:00Z"));

    mine("").body("groups[0].currencies", empty());
    List<String> unknown =
        get("/v1/retention/ledger?metric=NET_REVENUE_RETENTION&from=2026-01-01&to=2026-03-31"
                + "&ownerId=UNKNOWN&currency=ISK")
            .statusCode(200)
            .extract()
            .path("items.accountId");
    assertThat(unknown).contains(tenant.toString(), left.toString());
  }

  @Test
  void withoutADenominatorThereIsNoRateAndAReason() {
    fixture.account(engineer, "A 2026-02-01 2027-01-31 70 EUR");

    mine("")
        .body("groups[0].currencies[0].netRevenueRetention.percent", nullValue())
        .body(
            "groups[0].currencies[0].netRevenueRetention.because",
            containsString("No customer had value in this currency"))
        .body("groups[0].logoRetention.percent", nullValue())
        .body("groups[0].logoRetention.because", containsString("no customer"));
  }

  @Test
  void aPeriodThatIsNotOverSaysSoAndLosesNothingThatIsOpen() {
    fixture.account(engineer, RUNS);

    get("/v1/retention?from=2026-01-01&to=2026-12-31&ownerId=" + engineer)
        .body("over", equalTo(false))
        .body("groups[0].logoRetention.percent", nullValue())
        .body("groups[0].logoRetention.pending.n", equalTo(1));
    get("/v1/retention?from=2026-01-01&to=2026-04-10&ownerId=" + engineer)
        .body("over", equalTo(false));
    get("/v1/retention?from=2026-01-01&to=2026-04-08&ownerId=" + engineer)
        .body("over", equalTo(true));
  }

  @Test
  void whoSaidThatTheyLeaveIsLostAheadOfTheirEnd() {
    UUID account = fixture.account(engineer, RUNS);
    fixture.execute(
        "update contract set notice_given_on = '2026-04-01', churn_reason = 'PRICE',"
            + " churn_because = 'Too dear.' where account_id = ?",
        account);

    get("/v1/retention?from=2026-01-01&to=2026-12-31&ownerId=" + engineer)
        .body("groups[0].logoRetention.percent", equalTo(0.0f));
  }

  @Test
  void anAccountThatTurnedOutToBeAnotherCountsAsThatOne() {
    UUID survivor = fixture.account(engineer, "B 2026-02-01 2027-01-31 120 EUR");
    UUID other = fixture.account(engineer, LOST);
    UUID third = fixture.account(engineer, "C 2025-07-01 2026-06-30 30 EUR");
    merge(third, other);
    merge(other, survivor);

    mine("")
        .body("groups[0].logoRetention.n", equalTo(1))
        .body("groups[0].currencies[0].movement.start", equalTo("130.00"))
        .body("groups[0].currencies[0].movement.expansion", equalTo("20.00"))
        .body("groups[0].currencies[0].movement.joined", equalTo("0.00"));
  }

  @Test
  void aSurvivorWithoutContractsOfItsOwnIsThere() {
    UUID survivor = UUID.randomUUID();
    fixture.execute(
        "insert into known_account (id, name, tier, as_of)"
            + " values (?, 'Survivor', 'TIER_2', '2026-01-01T00:00:00Z')",
        survivor);
    fixture.holds(survivor, Role.CUSTOMER_ENGINEER, engineer, RetentionFixture.LONG_AGO);
    merge(fixture.account("Double", RUNS), survivor);

    mine("&by=TIER")
        .body("groups.tier", equalTo(List.of("TIER_2")))
        .body("groups[0].logoRetention.percent", equalTo(100.0f));
  }

  @Test
  void draftsAreNoContracts() {
    UUID account = fixture.account(engineer, RUNS);
    fixture.execute(
        "update contract set status = 'DRAFT', signed_at = null where account_id = ?", account);

    mine("").body("groups[0].currencies", empty());
  }

  @Test
  void whoWasACustomerYearsAgoIsBackAndNotNew() {
    fixture.account(
        engineer, "A 2020-01-01 2020-12-31 10 EUR lost; B 2026-02-01 2027-01-31 70 EUR");

    assertThat(outcomes()).containsExactly("REACTIVATED");
  }

  @Test
  @Tag("R001")
  void followsWhatIsSignedAndRenewed() {
    clock.set(Instant.parse("2026-01-15T09:00:00Z"));
    UUID account = fixture.account("Signs", RUNS);
    fixture.holds(account, Role.CUSTOMER_ENGINEER, engineer, RetentionFixture.LONG_AGO);
    String contract =
        as("ACCOUNT_EXECUTIVE")
            .body(
                """
                {"accountId": "%s", "startsOn": "2025-02-01", "termMonths": 12,
                 "timeZone": "Europe/Berlin", "value": {"amount": "50", "currency": "EUR"},
                 "seats": 5, "supportPlan": "ENTERPRISE"}"""
                    .formatted(account))
            .post("/v1/contracts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("ACCOUNT_EXECUTIVE")
        .body("{\"termMonths\": 12, \"value\": {\"amount\": \"80\", \"currency\": \"EUR\"}}")
        .post("/v1/contracts/" + contract + "/renewals")
        .then()
        .statusCode(201);

    mine("")
        .body("groups[0].currencies[0].netRevenueRetention.numerator", equalTo("180.00"))
        .body("groups[0].currencies[0].netRevenueRetention.denominator", equalTo("150.00"))
        .body("groups[0].currencies[0].netRevenueRetention.percent", equalTo(120.0f))
        .body("groups[0].currencies[0].netRenewalRate.percent", equalTo(160.0f))
        .body("groups[0].currencies[0].grossRenewalRate.percent", equalTo(100.0f));
  }

  @Test
  void theExplorerKnowsEveryParameter() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body(
            "paths.'/v1/retention'.get.parameters.name",
            containsInAnyOrder("from", "to", "tier", "ownerRole", "ownerId", "by"))
        .body(
            "paths.'/v1/retention/ledger'.get.parameters.name",
            hasItems("from", "to", "metric", "currency", "cursor", "limit"))
        .body("paths.'/v1/retention/ledger.csv'.get.parameters.name", hasItems("from", "metric"))
        .body("paths.'/v1/retention.svg'.get.parameters.name", hasItems("from", "metric"));
  }

  private List<String> outcomes() {
    return get("/v1/retention/ledger?metric=NET_REVENUE_RETENTION&from=2026-01-01&to=2026-03-31"
            + "&ownerId="
            + engineer)
        .statusCode(200)
        .extract()
        .path("items.outcome");
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
  }

  private ValidatableResponse mine(String more) {
    return get(QUARTER + "&ownerId=" + engineer + more).statusCode(200);
  }

  private static void follow(JsonPath report, String figure) {
    List<Map<String, String>> lines =
        get(report.getString(figure + ".ledger")).statusCode(200).extract().path("items");
    assertThat(lines).isNotNull();
    assertThat(LedgerResourceTest.sum(lines, "numerator"))
        .isEqualByComparingTo(report.getString(figure + ".numerator"));
    assertThat(LedgerResourceTest.sum(lines, "denominator"))
        .isEqualByComparingTo(report.getString(figure + ".denominator"));
    assertThat(LedgerResourceTest.sum(lines, "pending"))
        .isEqualByComparingTo(report.getString(figure + ".pending.sum"));
  }

  private static String logo(UUID owner) {
    return "groups.find { it.ownerId == '" + owner + "' }.logoRetention.";
  }

  private void tierChange(UUID account, String on, String from, String to, String told) {
    fixture.execute(
        "insert into account_tier_change (account_id, effective_on, from_tier, to_tier, told_at)"
            + " values (?, cast(? as date), ?, ?, cast(? as timestamptz))",
        account,
        on,
        from,
        to,
        told);
  }

  private void merge(UUID account, UUID survivor) {
    fixture.execute("update known_account set merged_into = ? where id = ?", survivor, account);
  }
}
