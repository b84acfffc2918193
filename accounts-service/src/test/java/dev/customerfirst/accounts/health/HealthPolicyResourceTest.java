package dev.customerfirst.accounts.health;

import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.accounts.ContactFixture;
import dev.customerfirst.accounts.HealthFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.domain.HealthPolicy;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HealthPolicyResourceTest {

  private static final String BANDS =
      "[{\"band\": \"GREEN\", \"from\": 75, \"to\": 100}, {\"band\": \"YELLOW\", \"from\": 50,"
          + " \"to\": 74}, {\"band\": \"RED\", \"from\": 0, \"to\": 49}]";
  private static final String ONLY_TICKETS =
      "[{\"code\": \"TICKETS\", \"weight\": 100, \"traits\": [{\"trait\": \"HELP_TICKETS\","
          + " \"weight\": 1, \"scale\": {\"direction\": \"LOWER_IS_BETTER\","
          + " \"healthy\": {\"value\": 1, \"inclusive\": true},"
          + " \"poor\": {\"value\": 9, \"inclusive\": true}}}]}]";

  @Inject HealthWatch watch;
  @Inject Clock clock;
  @Inject ObjectMapper json;

  /** Other tests go on with the policy we begin with. */
  @AfterEach
  void standardPolicyAgain() throws JsonProcessingException {
    HealthPolicy standard = HealthPolicy.standard();
    decide(
            "*",
            json.writeValueAsString(standard.groups()),
            json.writeValueAsString(standard.bands()))
        .statusCode(200);
    watch.runDue(clock.instant());
  }

  @Test
  void judgesEverybodyByTheNewPolicyAndKeepsTheOldOne() {
    String account = HealthFixture.customer().account();
    ContactFixture.recorded(account, "\"name\": \"Lena Voss\", " + ContactFixture.CHAMPION);
    band(account, "YELLOW");
    int version = policy().statusCode(200).extract().path("version");

    decide("\"" + version + "\"", ONLY_TICKETS, BANDS)
        .statusCode(200)
        .header("ETag", "\"" + (version + 1) + "\"")
        .body("decidedInRole", equalTo("VP_TECHNICAL_SUCCESS"))
        .body("groups[0].code", equalTo("TICKETS"));
    assertThat(watch.nextDue()).contains(clock.instant());
    watch.runDue(clock.instant());

    band(account, "GREEN");
    assertThat(Journal.factNamesOf(account)).contains("HealthChanged");
    assertThat(watch.nextDue().filter(due -> !due.isAfter(clock.instant()))).isEmpty();
    decide("\"" + version + "\"", ONLY_TICKETS, BANDS)
        .statusCode(412)
        .body("code", equalTo("stale-version"));
    String before = Journal.everything();
    decide("\"" + (version + 1) + "\"", ONLY_TICKETS, BANDS)
        .statusCode(200)
        .body("version", equalTo(version + 1));
    assertThat(Journal.everything()).isEqualTo(before);
    as("MARKETING")
        .get("/v1/health-policy/versions")
        .then()
        .body("items[0].version", equalTo(version + 1))
        .body("items.version", hasItem(0))
        .body("items.because", hasItem("Built in."));
  }

  @Test
  void previewsWhoWouldMoveAndWritesNothing() {
    String account = HealthFixture.customer().account();
    ContactFixture.recorded(account, "\"name\": \"Lena Voss\", " + ContactFixture.CHAMPION);
    String before = Journal.everything();
    JsonPath effect =
        as("TECHNICAL_SUCCESS_MANAGER")
            .body(body(ONLY_TICKETS, BANDS))
            .post("/v1/health-policy/preview")
            .then()
            .statusCode(200)
            .body("moves.find { it.from == 'YELLOW' }.to", equalTo("GREEN"))
            .extract()
            .jsonPath();
    assertThat(Journal.everything()).isEqualTo(before);
    assertThat(effect.getInt("changing")).isBetween(1, effect.getInt("customers"));
    // What is seen beforehand is what happens.
    decide("*", ONLY_TICKETS, BANDS).statusCode(200);
    int told = healthChanges();
    watch.runDue(clock.instant());
    assertThat(healthChanges() - told).isEqualTo(effect.getInt("changing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"weight\": 100 | \"weight\": 99 | weights-not-100 | /groups",
        "{\"value\": 1, | {\"value\": 10, | limits-overlap | /groups/0/traits/0/scale",
        "HELP_TICKETS | BUYER_ACCESS | limits-do-not-fit | /groups/0/traits/0/scale",
        "HELP_TICKETS | WEATHER | unknown-code | /groups",
        "\"weight\": 1, | \"weight\": -1, | invalid-fields | /groups",
        "\"from\": 50 | \"from\": 51 | bands-do-not-cover | /bands",
        "\"code\": \"TICKETS\" | \"code\": \"tickets\" | invalid-fields | /groups"
      })
  void refusesWhatMakesNoSenseAndSaysWhere(
      String part, String instead, String code, String pointer) {
    String body = body(ONLY_TICKETS, BANDS).replace(part, instead);
    String before = Journal.everything();
    as("VP_TECHNICAL_SUCCESS")
        .header("If-Match", "*")
        .body(body)
        .put("/v1/health-policy")
        .then()
        .statusCode(422)
        .body("code", equalTo(code))
        .body("errors[0].pointer", containsString(pointer));
    as("VP_TECHNICAL_SUCCESS")
        .body(body)
        .post("/v1/health-policy/preview")
        .then()
        .statusCode(422)
        .body("code", equalTo(code));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private static int healthChanges() {
    return Journal.count("outbox where type like '%HealthChanged%'");
  }

  private static ValidatableResponse policy() {
    return as("MARKETING").get("/v1/health-policy").then();
  }

  private static void band(String account, String band) {
    as("MARKETING").get("/v1/accounts/" + account + "/health").then().body("band", equalTo(band));
    assertThat(
            as("MARKETING")
                .get("/v1/health?limit=200&band=" + band)
                .<List<String>>path("items.accountId"))
        .contains(account);
  }

  private static ValidatableResponse decide(String ifMatch, String groups, String bands) {
    return as("VP_TECHNICAL_SUCCESS")
        .header("If-Match", ifMatch)
        .body(body(groups, bands))
        .put("/v1/health-policy")
        .then();
  }

  private static String body(String groups, String bands) {
    return "{\"groups\": " + groups + ", \"bands\": " + bands + ", \"because\": \"A trial.\"}";
  }
}
