package dev.customerfirst.accounts.fit;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FitResourceTest {

  @Test
  @Tag("R156")
  void keepsWhatAProspectSaidAndWhetherWeCanHelp() {
    String account = registered();
    String open = assess(account, "OPEN").statusCode(201).extract().path("id");
    String good =
        assess(account, "GOOD")
            .statusCode(201)
            .body("problems", contains("Nobody dares.\nNot even the team."))
            .body("goals", contains("Ship weekly.", "Sleep."))
            .body("assessedOn", equalTo("2026-01-05"))
            .body("assessedBy", notNullValue())
            .extract()
            .path("id");
    as("PRODUCT")
        .get("/v1/accounts/" + account + "/fit-assessments")
        .then()
        .statusCode(200)
        .body("items.id", contains(good, open))
        .body("items.outcome", contains("GOOD", "OPEN"));
    String next =
        as("PRODUCT").get("/v1/accounts/" + account + "/fit-assessments?limit=1").path("next");
    as("PRODUCT")
        .queryParam("cursor", next)
        .get("/v1/accounts/" + account + "/fit-assessments")
        .then()
        .body("items.id", contains(open))
        .body("next", nullValue());
  }

  @Test
  void assessesNoCustomer() {
    String account = registered();
    Journal.execute("update account set lifecycle = 'CUSTOMER' where id = '" + account + "'");
    String before = Journal.everything();
    assess(account, "GOOD").statusCode(409).body("code", equalTo("already-a-customer"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private static ValidatableResponse assess(String account, String outcome) {
    return as("ACCOUNT_DEVELOPMENT_REP")
        .body(
            "{\"problems\": [\"Nobody dares.\\nNot even the team.\"], \"opportunities\": [],"
                + " \"goals\": [\"Ship weekly.\", \"Sleep.\"], \"because\": \"Heard.\","
                + " \"outcome\": \""
                + outcome
                + "\"}")
        .post("/v1/accounts/" + account + "/fit-assessments")
        .then();
  }
}
