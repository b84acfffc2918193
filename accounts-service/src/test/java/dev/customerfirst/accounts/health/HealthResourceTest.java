package dev.customerfirst.accounts.health;

import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.AccountFixture;
import dev.customerfirst.accounts.ContactFixture;
import dev.customerfirst.accounts.CustomerFixture;
import dev.customerfirst.accounts.HealthFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.MetricFixture;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.accounts.PersonFixture;
import dev.customerfirst.accounts.SignalFixture;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The simulated clock stands on 2026-01-05T09:00Z; the customers live in UTC. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HealthResourceTest {

  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @Test
  void onlyCustomersHaveAHealth() {
    String prospect = AccountFixture.registered();
    health(prospect).statusCode(404).body("code", equalTo("customer-not-found"));
    declare(prospect, "They may leave.").statusCode(404);
    say(prospect, "TECHNICAL_ADVISOR", null, "POOR").statusCode(404);

    CustomerFixture signed = HealthFixture.customer();
    String customer = signed.account();
    health(customer).statusCode(200);
    signed.churned();
    health(customer).statusCode(404);
    assertThat(openAlerts(customer)).isZero();
    as("MARKETING")
        .get("/v1/accounts/" + customer + "/health/history")
        .then()
        .body("items.to", contains("RED", null));
  }

  @Test
  void isRedWithoutAChampionAndToldOnce() {
    String account = customer();
    health(account)
        .body("band", equalTo("RED"))
        .body("redRules.rule", contains("NO_CHAMPION"))
        .body("score", nullValue());
    assertThat(openAlerts(account)).isOne();

    champion(account);
    health(account)
        .body("band", equalTo("YELLOW"))
        .body("redRules", empty())
        // 15 of tickets; of relationships champion and buyer, 17.5.
        .body("coverage", equalTo(32))
        .body("because", containsString("Too little is known"));
    assertThat(openAlerts(account)).isZero();
    assertThat(bandsTold(account)).containsExactly("null>RED", "RED>YELLOW");

    ContactFixture.recorded(account, "\"name\": \"Another\"");
    assertThat(bandsTold(account)).hasSize(2);
  }

  @Test
  void scoresWhatIsKnownOfPeopleTicketsAndUse() {
    CustomerFixture customer = HealthFixture.customer();
    String account = customer.account();
    champion(account);
    use(customer);
    // Known: tickets 15, champion 14.29 and buyer 10.71 (no), use 55: 84.29 of 95.
    untilScoreIs(account, 89);
    health(account)
        .body("band", equalTo("GREEN"))
        .body("coverage", equalTo(87))
        .body("factors[0].trait", equalTo("DAU_OF_MAU"))
        .body("factors[0].value", equalTo("50 %"))
        .body("factors[0].points", equalTo(100))
        .body("factors[1].trait", equalTo("MAU_OF_SEATS"))
        .body("factors[1].value", equalTo("90 %"))
        .body("factors.find { it.trait == 'PULSE' }.freshness", equalTo("UNKNOWN"))
        .body("pulse", nullValue());
    JsonNode fact = lastChange(account);
    assertThat(fact.get("to").asText()).isEqualTo("GREEN");
    assertThat(fact.get("score").asInt()).isEqualTo(89);
    assertThat(fact.get("factors").get(0).get("code").asText()).isEqualTo("dau-of-mau");

    // A corrected figure is judged in the same request: 55 of 100 seats give 16.7 points.
    MetricFixture.sent(account, "2025-12-31", "\"mau\": 55").statusCode(200);
    health(account)
        .body("factors.find { it.trait == 'MAU_OF_SEATS' }.points", equalTo(17))
        .body("factors.find { it.trait == 'MAU_OF_SEATS' }.because", containsString("below 50 %"));
  }

  @Test
  void isJudgedAnewWhenProductionOrItsContractChangesWhatIsMeasured() {
    CustomerFixture customer = HealthFixture.customer();
    String account = customer.account();
    champion(account);
    use(customer);
    untilScoreIs(account, 89);
    assertThat(lastChange(account).get("to").asText()).isEqualTo("GREEN");

    // Use is measured from the day of production on, and there is none yet (A36).
    as("CUSTOMER_ENGINEER")
        .body("{\"on\": \"2026-01-05\"}")
        .post("/v1/accounts/" + account + "/production-agreement")
        .then()
        .statusCode(201);
    assertThat(lastChange(account).get("to").asText()).isEqualTo("YELLOW");
    as("CUSTOMER_ENGINEER")
        .header("If-Match", "\"0\"")
        .delete("/v1/accounts/" + account + "/production-agreement")
        .then()
        .statusCode(200);
    assertThat(lastChange(account).get("to").asText()).isEqualTo("GREEN");

    // 55 of 100 seats are poor; without the contract nobody knows of how many.
    MetricFixture.sent(account, "2025-12-31", "\"mau\": 55").statusCode(200);
    Integer withSeats = lastScore(account);
    Neighbours.erase(ContractState.class, customer.contract(), 2);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !Objects.equals(withSeats, lastScore(account)));
  }

  @Test
  void countsTicketsAndActivitiesAsTheyAreHeard() {
    String account = customer();
    UUID id = UUID.fromString(account);
    for (int i = 0; i < 4; i++) {
      Neighbours.publish(
          SignalFixture.opened(
              UUID.randomUUID(), id, TicketKind.TROUBLESHOOTING, NOW.minusSeconds(i)),
          1);
    }
    Neighbours.publish(SignalFixture.completed(UUID.randomUUID(), id, TODAY.minusDays(22)), 1);
    untilFactorIs(account, "DEFECT_TICKETS", 33);
    untilFactorIs(account, "LAST_ACTIVITY", 50);
    health(account)
        .body("factors.find { it.trait == 'LAST_ACTIVITY' }.value", equalTo("22 days ago"))
        .body("factors.find { it.trait == 'LAST_ACTIVITY' }.asOf", equalTo("2025-12-14"))
        .body("factors.find { it.trait == 'HELP_TICKETS' }.points", equalTo(100));
  }

  @Test
  void isRedWhileSomebodySaysSo() {
    String account = customer();
    champion(account);
    declare(account, "Rumour from Lena Voss: a rival is in the house.")
        .statusCode(200)
        .body("band", equalTo("RED"))
        .body("redRules.rule", contains("DECLARED_RED"))
        .body("redRules[0].declared.role", equalTo("ACCOUNT_EXECUTIVE"))
        .body("redRules[0].declared.on", equalTo("2026-01-05"))
        .body("redRules[0].declared.because", containsString("rival"));
    declare(account, "Again.").statusCode(409).body("code", equalTo("declared-red-already"));
    assertThat(openAlerts(account)).isOne();
    lift(account, "They signed for three years.").statusCode(200).body("band", equalTo("YELLOW"));
    lift(account, "Again.").statusCode(409).body("code", equalTo("not-declared-red"));
    assertThat(bandsTold(account))
        .containsExactly("null>RED", "RED>YELLOW", "YELLOW>RED", "RED>YELLOW");
    assertThat(Journal.factsOf(account)).noneMatch(told -> told.toString().contains("Lena Voss"));
  }

  @Test
  void aPulseIsAFactorAndStandsBesideTheScore() {
    CustomerFixture customer = HealthFixture.customer();
    String account = customer.account();
    champion(account);
    use(customer);
    untilScoreIs(account, 89);
    say(account, "TECHNICAL_ADVISOR", null, "POOR").statusCode(200).header("ETag", "\"1\"");
    health(account)
        // 84.29 of 100.
        .body("score", equalTo(84))
        .body("pulse.pulse", equalTo("POOR"))
        .body("pulse.scoreWithoutPulse", equalTo(89))
        .body("pulse.disagrees", equalTo(true));
    say(account, "CUSTOMER_ENGINEER", null, "HEALTHY").statusCode(428);
    say(account, "CUSTOMER_ENGINEER", "\"0\"", "HEALTHY").statusCode(412);
    say(account, "CUSTOMER_ENGINEER", "\"1\"", "HEALTHY").statusCode(200);
    health(account).body("pulse.disagrees", equalTo(false)).body("score", equalTo(89));
    String before = Journal.everything();
    say(account, "CUSTOMER_ENGINEER", "\"2\"", "HEALTHY")
        .statusCode(200)
        .body("version", equalTo(2));
    assertThat(Journal.everything()).isEqualTo(before);
    as("MARKETING")
        .get("/v1/accounts/" + account + "/pulse/history")
        .then()
        .body("items.pulse", contains("HEALTHY", "POOR"));
    as("MARKETING")
        .get("/v1/accounts/" + account + "/pulse")
        .then()
        .body("saidInRole", equalTo("CUSTOMER_ENGINEER"));
  }

  @Test
  void thePulseIsTheAdvisorsWhereThereIsOne() {
    String account = customer();
    String advisor = PersonFixture.holding("TECHNICAL_ADVISOR");
    as("TECHNICAL_SUCCESS_MANAGER")
        .body("{\"personId\": \"" + advisor + "\"}")
        .put("/v1/accounts/" + account + "/team/TECHNICAL_ADVISOR")
        .then()
        .statusCode(200);
    say(account, "CUSTOMER_ENGINEER", null, "HEALTHY")
        .statusCode(403)
        .body("code", equalTo("pulse-of-the-advisor"));
    say(account, "TECHNICAL_SUCCESS_MANAGER", null, "HEALTHY").statusCode(200);
  }

  @Test
  void keepsEachChangeOfScoreOrBand() {
    String account = customer();
    champion(account);
    String history = "/v1/accounts/" + account + "/health/history";
    String next =
        as("MARKETING")
            .get(history + "?limit=1")
            .then()
            .body("items", hasSize(1))
            .body("items[0].from", nullValue())
            .body("items[0].to", equalTo("RED"))
            .extract()
            .path("next");
    as("MARKETING")
        .queryParam("cursor", next)
        .get(history)
        .then()
        .body("items", hasSize(1))
        .body("items[0].to", equalTo("YELLOW"))
        .body("next", nullValue());
    as("MARKETING").get(history + "?to=2026-01-04").then().body("items", empty());
    as("MARKETING")
        .get(history + "?from=2026-01-05&to=2026-01-05")
        .then()
        .body("items", hasSize(2));
    as("MARKETING").get(history + "?from=2026-01-06&to=2026-01-05").then().statusCode(400);
    as("MARKETING").get(history + "?from=monday").then().statusCode(400);
  }

  @Test
  void listsTheWorstFirst() {
    String red = customer();
    String yellow = customer();
    champion(yellow);
    List<String> all = listed("/v1/health?limit=200");
    assertThat(all).contains(red, yellow);
    assertThat(all.indexOf(red)).isLessThan(all.indexOf(yellow));
    assertThat(listed("/v1/health?limit=200&band=YELLOW&tier=TIER_1"))
        .contains(yellow)
        .doesNotContain(red);
    assertThat(listed("/v1/health?limit=200&tier=TIER_2")).doesNotContain(red, yellow);
    String next = as("MARKETING").get("/v1/health?limit=1").path("next");
    assertThat(listed("/v1/health?limit=1&cursor=" + next)).containsExactly(all.get(1));
    as("MARKETING").get("/v1/health?band=BLUE").then().statusCode(422);
  }

  @Test
  void sayingTheSameAgainWritesNothing() {
    CustomerFixture customer = HealthFixture.customer();
    String account = customer.account();
    use(customer);
    String before = Journal.everything();
    MetricFixture.sent(account, "2025-12-31", "\"mau\": 90, \"dau\": 45").statusCode(200);
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void drawsTheScore() {
    CustomerFixture customer = HealthFixture.customer();
    champion(customer.account());
    use(customer);
    untilScoreIs(customer.account(), 89);
    as("MARKETING")
        .get("/v1/accounts/" + customer.account() + "/health.svg")
        .then()
        .statusCode(200)
        .contentType("image/svg+xml")
        .body(containsString("Contoso Energy: Health"), containsString("Green from 75"));
    as("MARKETING")
        .get("/v1/accounts/" + AccountFixture.registered() + "/health.svg")
        .then()
        .statusCode(200);
  }

  private static String customer() {
    return HealthFixture.customer().account();
  }

  private static void use(CustomerFixture customer) {
    HealthFixture.hasSeats(customer, 100);
    MetricFixture.sent(customer.account(), "2025-12-31", "\"mau\": 90, \"dau\": 45")
        .statusCode(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> factor(customer.account(), "MAU_OF_SEATS").get("points") != null);
  }

  private static void champion(String account) {
    ContactFixture.recorded(account, "\"name\": \"Lena Voss\", " + ContactFixture.CHAMPION);
  }

  private static ValidatableResponse health(String account) {
    return as("MARKETING").get("/v1/accounts/" + account + "/health").then();
  }

  private static ValidatableResponse declare(String account, String because) {
    return red(account, "red-declaration", because);
  }

  private static ValidatableResponse lift(String account, String because) {
    return red(account, "red-lifting", because);
  }

  private static ValidatableResponse red(String account, String what, String because) {
    return as("ACCOUNT_EXECUTIVE")
        .body("{\"because\": \"" + because + "\"}")
        .post("/v1/accounts/" + account + "/" + what)
        .then();
  }

  private static ValidatableResponse say(
      String account, String role, @Nullable String ifMatch, String pulse) {
    var request = as(role);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request
        .body("{\"pulse\": \"" + pulse + "\", \"because\": \"As I heard them.\"}")
        .put("/v1/accounts/" + account + "/pulse")
        .then();
  }

  private static JsonPath factor(String account, String trait) {
    return health(account)
        .extract()
        .jsonPath()
        .setRootPath("factors.find { it.trait == '" + trait + "' }");
  }

  private static void untilFactorIs(String account, String trait, int points) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Integer.valueOf(points).equals(factor(account, trait).get("points")));
  }

  private static void untilScoreIs(String account, int score) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Integer.valueOf(score).equals(health(account).extract().path("score")));
  }

  private static List<String> listed(String path) {
    return as("MARKETING").get(path).then().statusCode(200).extract().path("items.accountId");
  }

  private static int openAlerts(String account) {
    return as("MARKETING")
        .get("/v1/alerts?status=OPEN&rule=HEALTH_RED&accountId=" + account)
        .then()
        .extract()
        .<List<Object>>path("items")
        .size();
  }

  private static List<String> bandsTold(String account) {
    return changes(account).stream()
        .map(fact -> fact.get("from").asText() + ">" + fact.get("to").asText())
        .toList();
  }

  private static Integer lastScore(String account) {
    return as("MARKETING")
        .get("/v1/accounts/" + account + "/health/history")
        .then()
        .extract()
        .path("items[-1].toScore");
  }

  private static JsonNode lastChange(String account) {
    List<JsonNode> changes = changes(account);
    return changes.get(changes.size() - 1);
  }

  private static List<JsonNode> changes(String account) {
    return Journal.factsOf(account).stream()
        .filter(told -> told.type().contains("HealthChanged"))
        .map(Journal.Told::payload)
        .toList();
  }
}
