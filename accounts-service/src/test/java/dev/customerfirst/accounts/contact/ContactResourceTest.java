package dev.customerfirst.accounts.contact;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ContactFixture.CHAMPION;
import static dev.customerfirst.accounts.ContactFixture.freshEmail;
import static dev.customerfirst.accounts.ContactFixture.known;
import static dev.customerfirst.accounts.ContactFixture.patch;
import static dev.customerfirst.accounts.ContactFixture.record;
import static dev.customerfirst.accounts.ContactFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContactResourceTest {

  private String account = "";

  @BeforeEach
  void register() {
    account = registered();
  }

  @Test
  @Tag("R035")
  void recordsSomebodyOfTheCustomerAndTellsIt() {
    String email = freshEmail();
    String id =
        recorded(
            account,
            """
            "name": " Lena Voss ", "email": "%s", "jobTitle": "Director of observability",
            "personas": ["PRIMARY_USER", "PRIMARY_CHAMPION", "PRIMARY_USER"],
            "roles": ["INSTANCE_ADMIN"], "preferredChannel": "SLACK"
            """
                .formatted(email));
    get(id)
        .then()
        .header("ETag", "\"0\"")
        .body("name", equalTo("Lena Voss"))
        .body("personas", contains("PRIMARY_CHAMPION", "PRIMARY_USER"))
        .body("roles", contains("INSTANCE_ADMIN"))
        .body("champion", equalTo(false))
        .body("sentiment", nullValue());
    JsonNode state = Journal.state("contacts.state", id);
    assertThat(state.get("accountId").asText()).isEqualTo(account);
    assertThat(state.get("email").asText()).isEqualTo(email);
    assertThat(state.get("preferredChannel").asText()).isEqualTo("SLACK");
    assertThat(Journal.factNamesOf(account))
        .containsExactly("AccountRegistered", "ContactRolesChanged");
  }

  @Test
  void tellsNoFactOfSomebodyWhoPlaysNoPart() {
    String id = known(account);
    patch(id, "\"jobTitle\": \"Director\"").statusCode(200);
    assertThat(Journal.factNamesOf(account)).containsExactly("AccountRegistered");
    assertThat(Journal.state("contacts.state", id).get("name").asText()).isEqualTo("Lena Voss");
  }

  @Test
  @Tag("R043")
  void becomesAChampionByAllThreeConditionsAndNoneLess() {
    String id =
        recorded(
            account,
            "\"name\": \"Lena\", \"championConditions\": {\"powerAndInfluence\": \"YES\","
                + " \"sellsOnOurBehalf\": \"NO\"}");
    get(id)
        .then()
        .body("champion", equalTo(false))
        .body("championMissing", contains("SELLS_ON_OUR_BEHALF", "SEES_OUR_SUCCESS_AS_THEIRS"));
    patch(
            id,
            "\"championConditions\": {\"sellsOnOurBehalf\": \"YES\","
                + " \"seesOurSuccessAsTheirs\": \"YES\"}, \"advocate\": true")
        .statusCode(200)
        .body("champion", equalTo(true))
        .body("championMissing", empty());
    patch(id, "\"championConditions\": {\"sellsOnOurBehalf\": null}")
        .body("champion", equalTo(false))
        .body("championConditions.sellsOnOurBehalf", equalTo("UNKNOWN"));
    List<JsonNode> told =
        Journal.factsOf(account).stream()
            .filter(fact -> fact.type().contains("ContactRolesChanged"))
            .map(Journal.Told::payload)
            .toList();
    assertThat(told)
        .extracting(fact -> fact.get("champion").asBoolean())
        .containsExactly(true, false);
    assertThat(told)
        .extracting(fact -> fact.get("advocate").asBoolean())
        .containsExactly(true, true);
  }

  @Test
  void factsNeitherNameNorAddressAnybody() {
    String email = freshEmail();
    recorded(
        account,
        "\"name\": \"Unmistakable Name\", \"email\": \"" + email + "\", \"advocate\": true");
    assertThat(Journal.factsOf(account).toString())
        .contains("ContactRolesChanged")
        .doesNotContain("Unmistakable", email);
  }

  @Test
  void keepsAnAddressUniqueWithinAnAccount() {
    String email = freshEmail();
    String first = recorded(account, "\"name\": \"A\", \"email\": \"" + email + "\"");
    String second = known(account);
    String shouted = "\"email\": \"" + email.toUpperCase(Locale.ROOT) + "\"";
    String before = Journal.everything();
    record(account, "\"name\": \"B\", " + shouted)
        .statusCode(409)
        .body("code", equalTo("email-taken"))
        .body("errors[0].pointer", equalTo("/email"))
        .body("detail", containsString(first));
    patch(second, shouted).statusCode(409).body("code", equalTo("email-taken"));
    assertThat(Journal.everything()).isEqualTo(before);
    patch(first, shouted).statusCode(200);
    recorded(registered(), "\"name\": \"Elsewhere\", " + shouted);
  }

  @Test
  void givesAnAddressToOneOfManyAtTheSameTime() throws Exception {
    String body = "{\"name\": \"Racing\", \"email\": \"" + freshEmail() + "\"}";
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> post =
          () -> asCrm().body(body).post("/v1/accounts/" + account + "/contacts").statusCode();
      assertThat(
              threads.invokeAll(List.of(post, post, post, post)).stream()
                  .map(ContactResourceTest::outcome)
                  .sorted()
                  .toList())
          .containsExactly(201, 409, 409, 409);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @Tag("R121")
  @Tag("R122")
  void knowsWhatSomebodyWorkedWithAndWorksOn() {
    String id =
        recorded(
            account,
            """
            "name": "Omar", "personas": ["SECONDARY_USER"],
            "work": {"dayToDay": "Ships checkout twice a week.", "scope": "Checkout",
             "languages": [" Java ", "Go"]},
            "adoption": {"previousTools": ["Nagios"], "similarities": "Checks become monitors.",
             "risk": "Wrote the old alerting."}
            """);
    patch(id, "\"work\": {\"languages\": [\"Go\"]}, \"adoption\": {\"risk\": null}")
        .statusCode(200)
        .body("work.dayToDay", equalTo("Ships checkout twice a week."))
        .body("work.scope", equalTo("Checkout"))
        .body("work.languages", contains("Go"))
        .body("adoption.previousTools", contains("Nagios"))
        .body("adoption.similarities", equalTo("Checks become monitors."))
        .body("adoption.risk", nullValue());
  }

  @Test
  @Tag("R055")
  void knowsWhoMayAskOurSupportAndTheCustomersOwnTeam() {
    String submits =
        recorded(account, "\"name\": \"S\", \"support\": {\"maySubmitTickets\": true}");
    String internal =
        recorded(
            account,
            "\"name\": \"I\", \"support\": {\"maySubmitTickets\": true, \"internalSupport\": true}");
    known(account);
    list("maySubmitTickets=true").then().body("items.id", contains(submits, internal));
    list("internalSupport=true").then().body("items.id", contains(internal));
    assertThat(Journal.state("contacts.state", internal).get("internalSupport").asBoolean())
        .isTrue();
  }

  @Test
  void listsByPersonaChampionAndAdvocateInPages() {
    String champion =
        recorded(account, "\"name\": \"C\", \"personas\": [\"PRIMARY_CHAMPION\"], " + CHAMPION);
    String advocate =
        recorded(account, "\"name\": \"A\", \"personas\": [\"PRIMARY_USER\"], \"advocate\": true");
    list("persona=PRIMARY_USER").then().body("items.id", contains(advocate));
    list("champion=true").then().body("items.id", contains(champion));
    list("champion=false").then().body("items.id", contains(advocate));
    list("advocate=true").then().body("items.id", contains(advocate));
    String next =
        list("limit=1").then().body("items.id", contains(champion)).extract().path("next");
    list("limit=1&cursor=" + next)
        .then()
        .body("items.id", contains(advocate))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"champion=yes", "advocate=1", "limit=0", "cursor=forged", "persona=BOSS"})
  void asksForWhatThereIs(String query) {
    assertThat(list(query).statusCode()).isIn(400, 422);
  }

  @Test
  void writesNothingWhenAPatchChangesNothing() {
    String id = recorded(account, "\"name\": \"Lena\", \"advocate\": true, " + CHAMPION);
    String before = Journal.everything();
    patch(id, "\"name\": \"Lena \", \"advocate\": true").statusCode(200).header("ETag", "\"0\"");
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void changesOnlyWhatTheCallerHasSeen() {
    String id = known(account);
    patch(id, "\"jobTitle\": \"Director\"").header("ETag", "\"1\"");
    asCrm()
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"jobTitle\": \"VP\"}")
        .patch("/v1/contacts/" + id)
        .then()
        .statusCode(412);
  }

  @Test
  void refusesAnExternalIdOfSomebodyElse() {
    String ids = "\"externalIds\": [{\"system\": \"crm\", \"id\": \"" + freshKey() + "\"}]";
    String first = recorded(account, "\"name\": \"A\", " + ids);
    record(account, "\"name\": \"B\", " + ids)
        .statusCode(409)
        .body("code", equalTo("external-id-taken"))
        .body("detail", containsString(first));
  }

  @Test
  @Tag("R043")
  void keepsThePulseOnSentimentWithItsHistory() {
    String id = known(account);
    feel(id, "\"feeling\": \"POSITIVE\", \"on\": \"2026-01-02\"").statusCode(201);
    feel(id, "\"feeling\": \"NEGATIVE\", \"because\": \"Waited three days.\"").statusCode(201);
    feel(id, "\"feeling\": \"NEUTRAL\", \"on\": \"2025-12-30\"")
        .statusCode(201)
        .body("sentiment.feeling", equalTo("NEGATIVE"))
        .body("sentiment.on", equalTo("2026-01-05"));
    as("MARKETING")
        .get("/v1/contacts/" + id + "/sentiments")
        .then()
        .body("items.feeling", contains("POSITIVE", "NEGATIVE", "NEUTRAL"))
        .body("items[1].because", equalTo("Waited three days."))
        .body("items[1].saidBy", equalTo(get(id).path("sentiment.saidBy")));
    feel(id, "\"feeling\": \"POSITIVE\", \"on\": \"2026-01-06\"")
        .statusCode(422)
        .body("code", equalTo("sentiment-in-the-future"));
  }

  private static ValidatableResponse feel(String id, String fields) {
    return as("TECHNICAL_ADVISOR")
        .body("{" + fields + "}")
        .post("/v1/contacts/" + id + "/sentiments")
        .then();
  }

  private static Response get(String id) {
    return as("MARKETING").get("/v1/contacts/" + id);
  }

  private Response list(String query) {
    return as("MARKETING").get("/v1/accounts/" + account + "/contacts?" + query);
  }

  private static Integer outcome(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
