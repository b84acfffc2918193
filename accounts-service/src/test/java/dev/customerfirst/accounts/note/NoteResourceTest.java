package dev.customerfirst.accounts.note;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.NoteFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NoteResourceTest {

  private String account = "";

  @BeforeEach
  void registerAnAccount() {
    account = registered();
  }

  @Test
  @Tag("R030")
  void letsEveryRoleReadWhatTheAdvisorKnowsNewestFirst() {
    String context = written(account, "CONTEXT");
    String advocacy = written(account, "ADVOCACY");
    String expectation = written(account, "EXPECTATION");
    as("SUPPORT_ENGINEER")
        .get("/v1/accounts/" + account + "/notes")
        .then()
        .statusCode(200)
        .body("items.id", contains(expectation, advocacy, context))
        .body("items.author", everyItem(notNullValue()))
        .body("items[0].authorRole", equalTo("TECHNICAL_ADVISOR"))
        .body("items[0].writtenOn", equalTo("2026-01-05"));
    as("PRODUCT")
        .get("/v1/accounts/" + account + "/notes?kind=ADVOCACY")
        .then()
        .body("items.id", contains(advocacy));
    as("PRODUCT").get("/v1/accounts/" + account + "/notes?kind=GOSSIP").then().statusCode(422);
    String next = as("PRODUCT").get("/v1/accounts/" + account + "/notes?limit=2").path("next");
    as("PRODUCT")
        .queryParam("cursor", next)
        .get("/v1/accounts/" + account + "/notes")
        .then()
        .body("items.id", contains(context))
        .body("next", nullValue());
  }

  @Test
  @Tag("R030")
  void isChangedByItsAuthorForADayAndCorrectedByANewOneThen() {
    String id = written(account, "CONTEXT");
    edit("TECHNICAL_ADVISOR", id, 0)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("text", equalTo("They ship\non Mondays."))
        .body("kind", equalTo("CONTEXT"));
    edit("TECHNICAL_ADVISOR", id, 1).statusCode(200).header("ETag", "\"1\"");
    String before = Journal.everything();
    edit("TECHNICAL_ADVISOR", id, 0).statusCode(412);
    edit("CUSTOMER_ENGINEER", id, 1).statusCode(403).body("code", equalTo("not-your-note"));
    assertThat(Journal.everything()).isEqualTo(before);
    Journal.execute(
        "update account_note set written_at = written_at - interval '1 day' where id = '"
            + id
            + "'");
    edit("TECHNICAL_ADVISOR", id, 1).statusCode(409).body("code", equalTo("note-is-final"));
    as("CUSTOMER_ENGINEER")
        .body("{\"kind\": \"CONTEXT\", \"text\": \"Tuesdays.\", \"corrects\": \"" + id + "\"}")
        .post("/v1/accounts/" + account + "/notes")
        .then()
        .statusCode(201)
        .body("corrects", equalTo(id));
    String elsewhere = written(registered(), "CONTEXT");
    as("CUSTOMER_ENGINEER")
        .body("{\"kind\": \"CONTEXT\", \"text\": \"No.\", \"corrects\": \"" + elsewhere + "\"}")
        .post("/v1/accounts/" + account + "/notes")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-note"));
  }

  private static ValidatableResponse edit(String role, String id, int version) {
    return as(role)
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"" + version + "\"")
        .body("{\"text\": \"They ship\\non Mondays.\"}")
        .patch("/v1/notes/" + id)
        .then();
  }
}
