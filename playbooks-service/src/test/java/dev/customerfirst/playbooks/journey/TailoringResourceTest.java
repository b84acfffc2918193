package dev.customerfirst.playbooks.journey;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TailoringResourceTest {

  private static final String REVIEW =
      "{\"kind\": \"ADD\", \"code\": \"BUSINESS_REVIEW\", \"quarter\": 2,"
          + " \"because\": \"Their board asks twice a year.\"}";

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  TailoringResourceTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START).plus(Duration.ofHours(9)));
    told.of(customer.state(Tier.TIER_3), contract.signed(), contract.started());
  }

  @Test
  @Tag("R192")
  void aJourneyBendsWithAReasonAndAVisibleDifference() {
    post("/tailoring/preview", REVIEW)
        .statusCode(200)
        .body("added.code", contains("BUSINESS_REVIEW"))
        .body("added[0].dueOn", is("2026-04-30"))
        .body("same", is(17))
        .body("hoursPerRole.find { it.role == 'ACCOUNT_EXECUTIVE' }.change", is(3.0f));
    assertThat(journal.activitiesOf(customer.accountId())).hasSize(17);

    String id =
        post("/tailoring", REVIEW)
            .statusCode(201)
            .body("items[0].change.because", is("Their board asks twice a year."))
            .body("items[0].actorRole", is("CUSTOMER_ENGINEER"))
            .body("fromMatrix.added[0].because", is("Their board asks twice a year."))
            .extract()
            .path("items[0].id");
    assertThat(journal.activitiesOf(customer.accountId()))
        .hasSize(18)
        .contains("BUSINESS_REVIEW Q2 PLANNED");
    as("CUSTOMER_ENGINEER")
        .get("/v1/accounts/" + customer.accountId() + "/journey")
        .then()
        .body("totals.total", is(17));
    told.of(contract.elapsed(1), contract.elapsed(1));
    assertThat(journal.activitiesOf(customer.accountId()))
        .hasSize(18)
        .contains("BUSINESS_REVIEW Q2 SCHEDULED");

    post("/tailoring/" + id + "/withdrawal", "{\"reason\": \"Once is enough.\"}")
        .statusCode(200)
        .body("items[0].withdrawnBecause", is("Once is enough."))
        .body("fromMatrix.added", empty());
    assertThat(journal.activitiesOf(customer.accountId()))
        .as("what was opened stays")
        .contains("BUSINESS_REVIEW Q2 SCHEDULED");
    post("/tailoring/" + id + "/withdrawal", "{\"reason\": \"Once is enough.\"}").statusCode(404);
  }

  @Test
  @Tag("R192")
  void whatIsLeftOutIsWithdrawnUnlessItWasBegun() {
    String leaveOut =
        "{\"kind\": \"LEAVE_OUT\", \"code\": \"%s\", \"because\": \"They do it themselves.\"}";
    post("/tailoring/preview", leaveOut.formatted("CUSTOMER_ENABLEMENT"))
        .statusCode(200)
        .body("removed", empty())
        .body("kept[0].activity.code", is("CUSTOMER_ENABLEMENT"))
        .body("kept[0].because", containsString("scheduled"));
    post("/tailoring", leaveOut.formatted("CUSTOMER_ENABLEMENT")).statusCode(201);
    post("/tailoring", leaveOut.formatted("NURTURE_ENABLEMENT")).statusCode(201);
    assertThat(journal.activitiesOf(customer.accountId()))
        .contains("CUSTOMER_ENABLEMENT Q1 SCHEDULED", "NURTURE_ENABLEMENT Q2 WITHDRAWN")
        .doesNotContain("NURTURE_ENABLEMENT Q2 PLANNED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"BEND\", \"code\": \"KICKOFF\", \"because\": \"So.\"} | unknown-code",
        "{\"kind\": \"ADD\", \"code\": \"KICKOFF\", \"because\": \"So.\"} | nothing-to-add",
        "{\"kind\": \"SHIFT\", \"code\": \"KICKOFF\", \"because\": \"So.\"} | days-out-of-range",
        "{\"kind\": \"LEAVE_OUT\", \"code\": \"KICKOFF\"} | invalid-fields",
        "{\"kind\": \"LEAVE_OUT\", \"code\": \"KICKOFF\", \"because\": \"So.\", \"contractId\": \"0198a7c0-0000-7000-8000-000000000001\"} | unknown-contract",
      })
  void nonsenseIsRefusedAndNothingIsWritten(String body, String code) {
    String before = journal.footprint();
    post("/tailoring", body).statusCode(422).body("code", is(code));
    post("/tailoring/preview", body).statusCode(422).body("code", is(code));
    assertThat(journal.footprint()).isEqualTo(before);
  }

  @Test
  void notEverybodyBendsAJourney() {
    as("MARKETING")
        .body(REVIEW)
        .post("/v1/accounts/" + customer.accountId() + "/tailoring")
        .then()
        .statusCode(403);
    as("CUSTOMER_ENGINEER")
        .get("/v1/accounts/" + Uuid7.next() + "/tailoring")
        .then()
        .statusCode(404);
  }

  /** The preview of a tier is held against what then really happens. */
  @ParameterizedTest
  @CsvSource({
    "TIER_1, 2026-01-15",
    "TIER_1, 2026-04-01",
    "TIER_1, 2026-04-02",
    "TIER_2, 2026-06-30",
    "TIER_2, 2026-11-01"
  })
  void anotherTierDoesWhatItsPreviewSaid(Tier tier, LocalDate from) {
    JsonPath said =
        post("/journey/what-if", "{\"tier\": \"%s\", \"tierFrom\": \"%s\"}".formatted(tier, from))
            .statusCode(200)
            .body("asOf", notNullValue())
            .body("kept", empty())
            .extract()
            .jsonPath();
    Map<String, String> before = plan();
    told.of(customer.tierChanged(Tier.TIER_3, tier, from));
    Map<String, String> after = plan();
    assertThat(new TreeSet<>(keys(said, "added"))).isEqualTo(minus(after, before));
    assertThat(new TreeSet<>(keys(said, "removed"))).isEqualTo(minus(before, after));
    said.<Map<String, Map<String, Object>>>getList("moved")
        .forEach(
            moved ->
                moved.forEach(
                    (side, item) ->
                        assertThat(side.equals("before") ? before : after)
                            .containsEntry(key(item), days(item))));
    List<String> moved =
        said.<Map<String, Object>>getList("moved.after").stream()
            .map(TailoringResourceTest::key)
            .toList();
    before.forEach(
        (key, days) -> {
          if (after.containsKey(key) && !moved.contains(key)) {
            assertThat(after).containsEntry(key, days);
          }
        });
  }

  @Test
  void otherDaysOfAContractMoveItsJourney() {
    post(
            "/journey/what-if",
            "{\"contractId\": \"%s\", \"startsOn\": \"2026-02-01\"}"
                .formatted(contract.contractId()))
        .statusCode(200)
        .body("added", empty())
        .body("removed", empty())
        .body("moved", hasSize(17))
        .body("moved.find { it.after.code == 'RENEW_CONTRACT' }.after.dueOn", is("2027-01-29"));
    post(
            "/journey/what-if",
            "{\"contractId\": \"%s\", \"termMonths\": 24}".formatted(contract.contractId()))
        .statusCode(200)
        .body("added.code.findAll { it == 'ACCOUNT_PLANNING' }", hasSize(4));
  }

  @Test
  void aDraftShowsWhatItWouldCost() {
    String draft = as("CUSTOMER_ENGINEER").get("/v1/playbooks/MONTHLY_NURTURE").asString();
    JsonPath playbook = JsonPath.from(draft);
    String body =
        """
        {"name": "Monthly nurture", "notes": "Longer.", "reviewOn": "2027-06-01", "purpose": "P.",
         "guideline": "G.", "goals": ["ADOPTION"], "starts": {"activity": "NURTURE_ENABLEMENT"},
         "lastsDays": 28, "steps": [{"code": "given", "does": "Give it.",
           "owners": ["CUSTOMER_ENGINEER"], "dueDay": 28, "hours": 4}]}""";
    as("TECHNICAL_SUCCESS_MANAGER")
        .body(body)
        .put("/v1/playbooks/MONTHLY_NURTURE/draft")
        .then()
        .statusCode(201);
    post("/journey/what-if", "{\"drafts\": [\"MONTHLY_NURTURE\"]}")
        .statusCode(200)
        .body("same", is(17))
        .body("hoursPerRole.find { it.role == 'CUSTOMER_ENGINEER' }.change", is(22.5f));
    assertThat(playbook.getInt("edition.number")).isEqualTo(1);
    String etag = as("CUSTOMER_ENGINEER").get("/v1/playbooks/MONTHLY_NURTURE/draft").header("ETag");
    as("TECHNICAL_SUCCESS_MANAGER")
        .header("If-Match", etag)
        .delete("/v1/playbooks/MONTHLY_NURTURE/draft")
        .then()
        .statusCode(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                              | 422 | nothing-to-try",
        "{\"tier\": \"TIER_9\"}                          | 422 | unknown-code",
        "{\"startsOn\": \"2026-02-01\"}                  | 422 | contract-not-named",
        "{\"drafts\": [\"KICKOFF\"]}                     | 404 | playbook-draft-not-found",
        "{\"contractId\": \"0198a7c0-0000-7000-8000-000000000001\", \"termMonths\": 3} | 404 | contract-not-found",
      })
  void aQuestionWithoutSenseIsRefused(String body, int status, String code) {
    post("/journey/what-if", body).statusCode(status).body("code", is(code));
  }

  private Map<String, String> plan() {
    return journal
        .texts(
            "select code || ' ' || coalesce(quarter, 0) || ' ' || occurrence || '=' || opens_on"
                + " || ' ' || due_on from activity where account_id = '"
                + customer.accountId()
                + "' and status <> 'WITHDRAWN'")
        .stream()
        .map(row -> row.split("="))
        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
  }

  private static TreeSet<String> minus(Map<String, String> one, Map<String, String> other) {
    TreeSet<String> left = new TreeSet<>(one.keySet());
    left.removeAll(other.keySet());
    return left;
  }

  private static List<String> keys(JsonPath said, String list) {
    return said.<Map<String, Object>>getList(list).stream()
        .map(TailoringResourceTest::key)
        .toList();
  }

  private static String key(Map<String, Object> item) {
    Object quarter = item.get("quarter");
    return item.get("code") + " " + (quarter == null ? 0 : quarter) + " " + item.get("occurrence");
  }

  private static String days(Map<String, Object> item) {
    return item.get("opensOn") + " " + item.get("dueOn");
  }

  private ValidatableResponse post(String path, String body) {
    return as("CUSTOMER_ENGINEER")
        .body(body)
        .post("/v1/accounts/" + customer.accountId() + path)
        .then();
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
  }
}
