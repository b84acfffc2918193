package dev.customerfirst.playbooks.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PlaybookDraftResourceTest {

  private static final String STEP =
      """
      {"code": "met", "does": "Meet them.", "owners": ["ACCOUNT_EXECUTIVE"], "dueDay": %d,
       "hours": 1}""";

  @Test
  @Tag("R004")
  @Tag("R006")
  @Tag("R176")
  void aDraftBecomesAnEditionThatNeverChanges() {
    write("BRIEFING_A", draft("First.", STEP.formatted(3)))
        .statusCode(201)
        .header("ETag", notNullValue())
        .body("findings", empty())
        .body("playbook.edition.number", is(1));
    somebody().get("/v1/playbooks/BRIEFING_A").then().statusCode(404);
    publish("BRIEFING_A").statusCode(201).body("edition.notes", is("First."));
    somebody()
        .get("/v1/playbooks/BRIEFING_A")
        .then()
        .statusCode(200)
        .body("steps[0].dueDay", is(3));

    write("BRIEFING_A", draft("Earlier.", STEP.formatted(2))).statusCode(201);
    somebody()
        .get("/v1/playbooks/BRIEFING_A/draft/differences")
        .then()
        .statusCode(200)
        .body("from", is(1))
        .body("to", is(2))
        .body("changes.pointer", hasItem("/steps/met/dueDay"))
        .body("changes.find { it.pointer == '/steps/met/dueDay' }.before", is(3))
        .body("changes.find { it.pointer == '/steps/met/dueDay' }.after", is(2));
    somebody().get("/v1/playbooks/BRIEFING_A").then().body("steps[0].dueDay", is(3));
    publish("BRIEFING_A").statusCode(201).body("edition.number", is(2));

    somebody()
        .get("/v1/playbooks/BRIEFING_A/editions")
        .then()
        .statusCode(200)
        .body("items.number", contains(2, 1))
        .body("items.current", contains(true, false))
        .body("items.notes", contains("Earlier.", "First."))
        .body("items.reviewOn", contains("2027-03-01", "2027-03-01"));
    somebody()
        .get("/v1/playbooks/BRIEFING_A/editions/1")
        .then()
        .statusCode(200)
        .body("steps[0].dueDay", is(3));
    somebody()
        .get("/v1/playbooks/BRIEFING_A/editions/2/differences")
        .then()
        .statusCode(200)
        .body("changes.pointer", hasItem("/edition/notes"));
    somebody().get("/v1/playbooks/BRIEFING_A/editions/3").then().statusCode(404);
    publish("BRIEFING_A").statusCode(404).body("code", is("playbook-draft-not-found"));
  }

  @Test
  void whatCannotBePlayedIsWrittenButNotPublished() {
    write("BRIEFING_B", draft("First.", STEP.formatted(99)))
        .statusCode(201)
        .body("findings.rule", contains("STEP_DUE_OUTSIDE"));
    publish("BRIEFING_B")
        .statusCode(422)
        .body("code", is("playbook-not-playable"))
        .body("errors.pointer", contains("/steps/0/dueDay"));
    somebody().get("/v1/playbooks/BRIEFING_B").then().statusCode(404);
    somebody()
        .body(draft("First.", STEP.formatted(99)))
        .post("/v1/playbook-checks")
        .then()
        .statusCode(200)
        .body("findings.detail", contains(containsString("day 0 to day 14")));
  }

  @Test
  void conditionsOfADraftAreRead() {
    String step =
        """
        {"code": "met", "does": "Meet them.", "when": "weather == 'fine'",
         "owners": ["ACCOUNT_EXECUTIVE"], "dueDay": 3, "hours": 1}""";
    somebody()
        .body(draft("First.", step))
        .post("/v1/playbook-checks")
        .then()
        .statusCode(200)
        .body("findings.rule", contains("CONDITION_FAULTY"))
        .body("findings[0].detail", containsString("weather"));
  }

  @Test
  void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
    String etag = write("BRIEFING_C", draft("First.", STEP.formatted(3))).extract().header("ETag");
    write("BRIEFING_C", draft("Second.", STEP.formatted(3))).statusCode(428);
    author()
        .header("If-Match", etag)
        .body(draft("Second.", STEP.formatted(3)))
        .put("/v1/playbooks/BRIEFING_C/draft")
        .then()
        .statusCode(200)
        .body("playbook.edition.notes", is("Second."));
    author()
        .header("If-Match", etag)
        .body(draft("Third.", STEP.formatted(3)))
        .put("/v1/playbooks/BRIEFING_C/draft")
        .then()
        .statusCode(412);
    author()
        .header("If-Match", etag)
        .delete("/v1/playbooks/BRIEFING_C/draft")
        .then()
        .statusCode(412);
    String newer = somebody().get("/v1/playbooks/BRIEFING_C/draft").header("ETag");
    author()
        .header("If-Match", newer)
        .delete("/v1/playbooks/BRIEFING_C/draft")
        .then()
        .statusCode(204);
    somebody().get("/v1/playbooks/BRIEFING_C/draft").then().statusCode(404);
  }

  @Test
  void whatIsRetiredStartsNothingUntilItIsPublishedAgain() {
    write("BRIEFING_D", draft("First.", STEP.formatted(3))).statusCode(201);
    publish("BRIEFING_D").statusCode(201);
    retire("BRIEFING_D").statusCode(200).body("retiredBecause", is("Nobody plays it."));
    somebody().get("/v1/playbooks/BRIEFING_D").then().statusCode(404);
    somebody()
        .get("/v1/playbooks/BRIEFING_D/editions/1")
        .then()
        .statusCode(200)
        .body("steps[0].code", is("met"));
    retire("BRIEFING_D").statusCode(409).body("code", is("playbook-not-in-use"));
    write("BRIEFING_D", draft("Back.", STEP.formatted(3))).statusCode(201);
    publish("BRIEFING_D").statusCode(201);
    somebody()
        .get("/v1/playbooks/BRIEFING_D/editions")
        .then()
        .body("retiredBecause", is((Object) null))
        .body("items.current", contains(true, false));
  }

  @Test
  void twoPlaybooksDoNotStartWithTheSame() {
    String taken =
        draft("First.", STEP.formatted(3))
            .replace("\"signal\": \"BY_HAND\"", "\"activity\": \"KICKOFF\"");
    write("BRIEFING_E", taken).statusCode(201);
    publish("BRIEFING_E")
        .statusCode(409)
        .body("code", is("playbook-start-taken"))
        .body("detail", containsString("KICKOFF"));
  }

  @Test
  void onlyThoseWhoAnswerForTheModelWriteAndPublish() {
    for (String path : new String[] {"draft", "draft/publication", "retirement"}) {
      RequestSpecification engineer = somebody().body(draft("First.", STEP.formatted(3)));
      (path.equals("draft")
              ? engineer.put("/v1/playbooks/BRIEFING_F/" + path)
              : engineer.post("/v1/playbooks/BRIEFING_F/" + path))
          .then()
          .statusCode(403)
          .body("detail", containsString("TECHNICAL_SUCCESS_MANAGER"));
    }
    assertThat(somebody().get("/v1/playbooks/BRIEFING_F/draft").statusCode()).isEqualTo(404);
  }

  @Test
  void nonsenseIsRefusedAndNothingIsWritten() {
    write("BRIEFING_G", draft("First.", STEP.formatted(3)).replace("ADOPTION", "FAME"))
        .statusCode(422)
        .body("code", is("unknown-code"));
    write("BRIEFING_G", draft("First.", STEP.formatted(3)).replace("\"name\"", "\"nom\""))
        .statusCode(400);
    write("BRIEFING_G", draft("", STEP.formatted(3))).statusCode(422);
    write("briefing", draft("First.", STEP.formatted(3)))
        .statusCode(not(201))
        .body("detail", notNullValue());
    somebody().get("/v1/playbooks/BRIEFING_G/draft").then().statusCode(404);
  }

  @Test
  void theLibraryHasATemplateOfEachDocument() {
    somebody()
        .get("/v1/document-templates")
        .then()
        .statusCode(200)
        .body("items.type", hasItem("TECHNICAL_DESIGN_DOCUMENT"))
        .body("items.find { it.type == 'ACCOUNT_PLAN' }.audience", is("INTERNAL"));
  }

  private static String draft(String notes, String steps) {
    return """
        {"name": "Executive briefing", "notes": "%s", "reviewOn": "2027-03-01",
         "purpose": "They know where we go.", "guideline": "Short and clear.",
         "goals": ["ADOPTION"], "starts": {"signal": "BY_HAND"}, "lastsDays": 14,
         "steps": [%s]}"""
        .formatted(notes, steps);
  }

  private static ValidatableResponse write(String code, String draft) {
    return author().body(draft).put("/v1/playbooks/" + code + "/draft").then();
  }

  private static ValidatableResponse publish(String code) {
    return author().post("/v1/playbooks/" + code + "/draft/publication").then();
  }

  private static ValidatableResponse retire(String code) {
    return author()
        .body("{\"reason\": \"Nobody plays it.\"}")
        .post("/v1/playbooks/" + code + "/retirement")
        .then();
  }

  private static RequestSpecification author() {
    return given()
        .auth()
        .oauth2(Tokens.as("TECHNICAL_SUCCESS_MANAGER"))
        .contentType(ContentType.JSON);
  }

  private static RequestSpecification somebody() {
    return given().auth().oauth2(Tokens.as("CUSTOMER_ENGINEER")).contentType(ContentType.JSON);
  }
}
