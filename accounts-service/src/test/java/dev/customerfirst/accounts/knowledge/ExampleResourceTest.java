package dev.customerfirst.accounts.knowledge;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.OpportunityFixture.inStage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
class ExampleResourceTest {

  private String account = "";

  @BeforeEach
  void registerAnAccount() {
    account = registered();
  }

  @Test
  @Tag("R051")
  void keepsExamplesForADealAndForHealth() {
    String deal = inStage(account, 4);
    String forDeal = told("\"OPPORTUNITY\", \"opportunityId\": \"" + deal + "\"");
    String forHealth = told("\"HEALTH\"");
    as("PRODUCT")
        .get("/v1/accounts/" + account + "/knowledge/examples")
        .then()
        .statusCode(200)
        .body("items.id", contains(forDeal, forHealth))
        .body("items.opportunityId", contains(equalTo(deal), nullValue()))
        .body("items[0].text", equalTo("Nine days.\nThree plants."));
    as("PRODUCT")
        .get("/v1/accounts/" + account + "/knowledge/examples?opportunityId=" + deal)
        .then()
        .body("items.id", contains(forDeal));
  }

  @Test
  void linksOnlyToDealsOfTheSameAccount() {
    String foreign = inStage(registered(), 4);
    String before = Journal.everything();
    tell("\"OPPORTUNITY\", \"opportunityId\": \"" + foreign + "\"")
        .statusCode(422)
        .body("code", equalTo("unknown-opportunity"));
    tell("\"OPPORTUNITY\"").statusCode(422).body("code", equalTo("which-link"));
    tell("\"HEALTH\", \"opportunityId\": \"" + foreign + "\"")
        .statusCode(422)
        .body("code", equalTo("which-link"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private String told(String supports) {
    return tell(supports).statusCode(201).extract().path("id");
  }

  private ValidatableResponse tell(String supports) {
    return as("SALES_ENGINEER")
        .body(
            "{\"area\": \"PROCESSES\", \"text\": \"Nine days.\\nThree plants.\", \"supports\": "
                + supports
                + "}")
        .post("/v1/accounts/" + account + "/knowledge/examples")
        .then();
  }
}
