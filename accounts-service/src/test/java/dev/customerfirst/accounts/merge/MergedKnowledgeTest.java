package dev.customerfirst.accounts.merge;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.BusinessCaseFixture.promised;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.NoteFixture.written;
import static dev.customerfirst.accounts.PlanFixture.added;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we know of a customer, plan and promise goes along when two records become one. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MergedKnowledgeTest {

  private String twin = "";
  private String survivor = "";

  @BeforeEach
  void twoRecordsOfOneCustomer() {
    twin = registered();
    survivor = registered();
  }

  @Test
  void keepsTheSurvivorsAnswersAndTakesTheOthers() {
    answer(twin, "INFRASTRUCTURE", "\"infra-hosting\": \"CLOUD\"");
    answer(twin, "TOOLING", "\"tools-editors\": [\"vim\"]");
    answer(survivor, "INFRASTRUCTURE", "\"infra-hosting\": \"BOTH\"");
    merged("knowledge", 1);
    as("PRODUCT")
        .get("/v1/accounts/" + survivor + "/knowledge")
        .then()
        .body("areas[3].answers.tools-editors", contains("vim"))
        .body("areas[4].answers.infra-hosting", equalTo("BOTH"));
  }

  @Test
  void takesThePlanNotesAndAssessmentsAlong() {
    String useCase = added(twin, "use-cases", "{\"name\": \"Search\", \"state\": \"LIVE\"}");
    String note = written(twin, "ADVOCACY");
    as("CUSTOMER_ENGINEER")
        .body(
            "{\"problems\": [\"Slow.\"], \"opportunities\": [], \"goals\": [],"
                + " \"outcome\": \"GOOD\", \"because\": \"Heard.\"}")
        .post("/v1/accounts/" + twin + "/fit-assessments")
        .then()
        .statusCode(201);
    merged("parts of the plan", 1)
        .body("goesAlong.find { it.what == 'notes' }.count", equalTo(1))
        .body("goesAlong.find { it.what == 'fit assessments' }.count", equalTo(1));
    as("PRODUCT")
        .get("/v1/accounts/" + survivor + "/plan")
        .then()
        .body("useCases.id", contains(useCase));
    as("PRODUCT")
        .get("/v1/accounts/" + survivor + "/notes")
        .then()
        .body("items.id", contains(note));
    as("PRODUCT")
        .get("/v1/accounts/" + survivor + "/fit-assessments")
        .then()
        .body("items.outcome", contains("GOOD"));
  }

  @Test
  void takesAPromiseAlongWhereThereIsNoneAndTellsIt() {
    promised(twin);
    merged("business cases", 1);
    as("PRODUCT")
        .get("/v1/accounts/" + survivor + "/business-case")
        .then()
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("targets.metric", contains("hours to a fix"));
    assertThat(Journal.factNamesOf(survivor)).contains("BusinessCaseRevised");
  }

  @Test
  void keepsTheSurvivorsPromise() {
    promised(twin);
    promised(survivor);
    merged("business cases", 0);
    as("PRODUCT")
        .get("/v1/accounts/" + survivor + "/business-case")
        .then()
        .statusCode(200)
        .body("history.revision", contains(1));
    assertThat(Journal.factNamesOf(survivor)).containsOnlyOnce("BusinessCaseRevised");
  }

  private static void answer(String account, String area, String answers) {
    as("CUSTOMER_ENGINEER")
        .body("{\"answers\": {" + answers + "}}")
        .put("/v1/accounts/" + account + "/knowledge/" + area)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse merged(String what, int count) {
    return as("SALES_MANAGER")
        .body("{\"survivingAccountId\": \"" + survivor + "\", \"because\": \"Twice.\"}")
        .post("/v1/accounts/" + twin + "/merge")
        .then()
        .statusCode(200)
        .body("goesAlong.find { it.what == '" + what + "' }.count", equalTo(count));
  }
}
