package dev.customerfirst.accounts.people;

import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.PersonFixture.freshEmail;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PersonResourceTest {

  @Test
  void registersAPersonAndTellsIt() {
    String id = holding("CUSTOMER_ENGINEER", "ACCOUNT_EXECUTIVE");
    as("MARKETING")
        .get("/v1/people/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("displayName", equalTo("Ada Moreno"))
        .body("roles[0]", equalTo("ACCOUNT_EXECUTIVE"));
    assertThat(Journal.state("people.state", id).get("roles")).hasSize(2);
  }

  @Test
  void refusesAnAddressThatDiffersOnlyInCase() {
    String email = freshEmail();
    String body = "{\"displayName\": \"Ada\", \"email\": \"%s\", \"roles\": [\"PRODUCT\"]}";
    String id = asCrm().body(body.formatted(email)).post("/v1/people").then().extract().path("id");
    String before = Journal.everything();
    asCrm()
        .body(body.formatted(email.toUpperCase(Locale.ROOT)))
        .post("/v1/people")
        .then()
        .statusCode(409)
        .body("code", equalTo("email-taken"))
        .body("detail", containsString(id));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void createsThenLeavesThenUpdatesByAddress() {
    String email = freshEmail();
    String body = "{\"displayName\": \"Ada\", \"roles\": [\"PRODUCT\"]}";
    String path = "/v1/people/by-email/" + email;
    String id = asCrm().body(body).put(path).then().statusCode(201).extract().path("id");
    String before = Journal.everything();
    asCrm().body(body).put(path).then().statusCode(200).body("id", equalTo(id));
    assertThat(Journal.everything()).isEqualTo(before);
    asCrm()
        .body("{\"displayName\": \"Ada M.\", \"roles\": [\"PRODUCT\", \"MARKETING\"]}")
        .put("/v1/people/by-email/" + email.toUpperCase(Locale.ROOT))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("id", equalTo(id));
    assertThat(Journal.state("people.state", id).get("displayName").asText()).isEqualTo("Ada M.");
  }

  @Test
  void letsOnlyOnePersonSignInWithASubject() {
    String subject = freshEmail();
    String body =
        "{\"displayName\": \"Ada\", \"roles\": [\"PRODUCT\"], \"oidcSubject\": \"%s\"}"
            .formatted(subject);
    asCrm().body(body).put("/v1/people/by-email/" + freshEmail()).then().statusCode(201);
    asCrm()
        .body(body)
        .put("/v1/people/by-email/" + freshEmail())
        .then()
        .statusCode(409)
        .body("code", equalTo("oidc-subject-taken"));
  }

  @Test
  void listsWhoHoldsARole() {
    String id = holding("VALUE_ENGINEER");
    as("MARKETING")
        .queryParam("role", "VALUE_ENGINEER")
        .queryParam("limit", 200)
        .get("/v1/people")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id))
        .body("items.roles", everyItem(hasItem("VALUE_ENGINEER")));
  }
}
