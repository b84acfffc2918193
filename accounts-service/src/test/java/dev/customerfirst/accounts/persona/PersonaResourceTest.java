package dev.customerfirst.accounts.persona;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.ContactFixture.patch;
import static dev.customerfirst.accounts.ContactFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PersonaResourceTest {

  private static final String WRITTEN =
      """
      {"caresAbout": [" Uptime "], "leaveOut": [],
       "checkIn": {"usualMinutes": 20, "maxMinutes": 20, "maxPerQuarter": 1},
       "likelyApprovesPurchases": false}""";

  @AfterEach
  void withoutAnythingWritten() {
    Journal.execute(
        "update persona_guide set cares_about = null, leave_out = null, usual_minutes = null,"
            + " max_minutes = null, max_per_quarter = null, likely_approves_purchases = null,"
            + " changed_at = null, version = 0");
  }

  @Test
  @Tag("R107")
  @Tag("R108")
  void knowsWhatAVicePresidentCaresAboutAndHowLittleTimeTheyHave() {
    as("MARKETING")
        .get("/v1/personas/KEY_BUSINESS")
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("caresAbout.size()", equalTo(5))
        .body("caresAbout[0]", containsString("Reliability"))
        .body("caresAbout[1]", containsString("Uptime"))
        .body("caresAbout[2]", containsString("their teams"))
        .body("caresAbout[3]", containsString("return"))
        .body("caresAbout[4]", containsString("years"))
        .body("checkIn.usualMinutes", equalTo(15))
        .body("checkIn.maxMinutes", equalTo(30))
        .body("checkIn.maxPerQuarter", equalTo(3))
        .body("changedAt", nullValue());
    as("MARKETING")
        .get("/v1/personas")
        .then()
        .body(
            "items.persona",
            contains("KEY_BUSINESS", "PRIMARY_CHAMPION", "PRIMARY_USER", "SECONDARY_USER"));
  }

  @Test
  @Tag("R106")
  void showsThemBesideTheContact() {
    String id =
        recorded(
            registered(), "\"name\": \"O\", \"personas\": [\"PRIMARY_USER\", \"KEY_BUSINESS\"]");
    contact(id)
        .body("concerns.persona", contains("KEY_BUSINESS", "PRIMARY_USER"))
        .body("concerns[0].checkIn.maxMinutes", equalTo(30))
        .body("concerns[1].leaveOut", hasItem(containsString("funding")))
        .body("concerns[1].checkIn", nullValue());
    patch(id, "\"personas\": null").body("concerns", empty());
  }

  @Test
  @Tag("R110")
  void looksForTheEconomicBuyerAmongThoseWhoLikelyApprovePurchases() {
    String id = recorded(registered(), "\"name\": \"V\", \"personas\": [\"KEY_BUSINESS\"]");
    contact(id).body("economicBuyerHint", notNullValue());
    patch(id, "\"economicBuyer\": true").body("economicBuyerHint", nullValue());
    String user = recorded(registered(), "\"name\": \"U\", \"personas\": [\"PRIMARY_USER\"]");
    contact(user).body("economicBuyerHint", nullValue());
  }

  @Test
  void saysSomethingElseInThisInstallation() {
    String id = recorded(registered(), "\"name\": \"V\", \"personas\": [\"KEY_BUSINESS\"]");
    describe("\"0\"", WRITTEN)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("caresAbout", contains("Uptime"))
        .body("changedAt", notNullValue());
    contact(id)
        .body("concerns[0].caresAbout", contains("Uptime"))
        .body("concerns[0].checkIn.maxMinutes", equalTo(20))
        .body("economicBuyerHint", nullValue());
    describe("\"0\"", WRITTEN).statusCode(412);
    String before = Journal.everything();
    describe("\"1\"", WRITTEN).statusCode(200).header("ETag", "\"1\"");
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void refusesAUsualLengthAboveTheGreatest() {
    describe("*", WRITTEN.replace("\"usualMinutes\": 20", "\"usualMinutes\": 30"))
        .statusCode(422)
        .body("code", equalTo("check-in-too-long"))
        .body("errors[0].pointer", equalTo("/checkIn/usualMinutes"));
  }

  @Test
  void asksForAPersonaThatThereIs() {
    as("MARKETING")
        .get("/v1/personas/BOSS")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-code"));
  }

  private static ValidatableResponse describe(String ifMatch, String body) {
    return as("SALES_MANAGER")
        .header("If-Match", ifMatch)
        .body(body)
        .put("/v1/personas/KEY_BUSINESS")
        .then();
  }

  private static ValidatableResponse contact(String id) {
    return as("MARKETING").get("/v1/contacts/" + id).then().statusCode(200);
  }
}
