package dev.customerfirst.accounts.plan;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.OpportunityFixture.inStage;
import static dev.customerfirst.accounts.PlanFixture.added;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
class AccountPlanTest {

  private String account = "";

  @BeforeEach
  void registerAnAccount() {
    account = registered();
  }

  @Test
  @Tag("R099")
  void showsShortTermGoalsBeforeLongTermOnes() {
    String vision = goal("LONG", "2026-03-01");
    String later = goal("SHORT", "2026-09-01");
    String soon = goal("SHORT", "2026-02-01");
    plan()
        .body("goals.id", contains(soon, later, vision))
        .body("goals.horizon", contains("SHORT", "SHORT", "LONG"))
        .body("goals[0].side", equalTo("CUSTOMER"))
        .body("goals[0].trail.ended", nullValue());
    end("goals", soon, "\"outcome\": \"DONE\", ")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("trail.ended.outcome", equalTo("DONE"))
        .body("trail.ended.because", equalTo("Gone."));
    plan().body("goals.id", contains(later, vision, soon));
  }

  @Test
  @Tag("R105")
  void linksInitiativesToUseCasesOfTheSameAccount() {
    String search = added(account, "use-cases", "{\"name\": \"Search\", \"state\": \"IDEA\"}");
    String foreign =
        added(registered(), "use-cases", "{\"name\": \"Search\", \"state\": \"IDEA\"}");
    String cloud =
        added(
            account,
            "initiatives",
            "{\"name\": \"Cloud\", \"howWeHelp\": \"Find it.\\nMove it.\", \"useCaseIds\": [\""
                + search
                + "\"]}");
    plan()
        .body("initiatives[0].useCaseIds", contains(search))
        .body("initiatives[0].howWeHelp", equalTo("Find it.\nMove it."));
    String before = Journal.everything();
    patch("initiatives", cloud, 0, "{\"useCaseIds\": [\"" + foreign + "\"]}")
        .statusCode(422)
        .body("code", equalTo("unknown-use-case"));
    assertThat(Journal.everything()).isEqualTo(before);
    patch("initiatives", cloud, 0, "{\"useCaseIds\": null, \"dueOn\": \"2026-09-30\"}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("useCaseIds", empty())
        .body("dueOn", equalTo("2026-09-30"));
  }

  @Test
  @Tag("R036")
  void followsUseCasesFromTheIdeaOn() {
    String id = added(account, "use-cases", "{\"name\": \"Search\", \"state\": \"IDEA\"}");
    patch("use-cases", id, 0, "{\"state\": \"LIVE\", \"teams\": 3, \"users\": 40}")
        .statusCode(200)
        .body("state", equalTo("LIVE"))
        .body("users", equalTo(40));
    patch("use-cases", id, 1, "{\"users\": 40}").statusCode(200).header("ETag", "\"1\"");
    patch("use-cases", id, 0, "{\"users\": 41}").statusCode(412);
    end("use-cases", id, "").statusCode(200).body("state", equalTo("STOPPED"));
    String before = Journal.everything();
    patch("use-cases", id, 2, "{\"state\": \"LIVE\"}")
        .statusCode(409)
        .body("code", equalTo("plan-item-ended"));
    end("use-cases", id, "").statusCode(409).body("code", equalTo("plan-item-ended"));
    assertThat(Journal.everything()).isEqualTo(before);
    as("MARKETING")
        .get("/v1/use-cases/" + id)
        .then()
        .statusCode(200)
        .body("trail.ended.because", equalTo("Gone."));
  }

  @Test
  @Tag("R119")
  @Tag("R120")
  void listsCandidateProjectsByRiskAndWarnsWhenTheFirstIsNotSmall() {
    String high = project("Ledger", "HIGH", "2026-02-01");
    String low = project("Badges", "LOW", "2026-03-01");
    String medium = project("Canteen", "MEDIUM", "2026-02-15");
    plan()
        .body("candidateProjects.id", contains(low, medium, high))
        .body("warnings.code", contains("first-project-not-low-risk"));
    patch("candidate-projects", low, 0, "{\"plannedOn\": \"2026-01-20\"}").statusCode(200);
    plan().body("warnings", empty());
    end("candidate-projects", low, "\"outcome\": \"DROPPED\", ").statusCode(200);
    plan()
        .body("candidateProjects.id", contains(medium, high, low))
        .body("warnings.size()", equalTo(1));
  }

  @Test
  @Tag("R002")
  void addsUpExpansionByCurrency() {
    String deal = expansion("{\"amount\": \"10000\", \"currency\": \"USD\"}");
    String won = expansion("{\"amount\": \"5000\", \"currency\": \"USD\"}");
    as("ACCOUNT_EXECUTIVE")
        .header("If-Match", "\"0\"")
        .body("{\"stage\": 7}")
        .put("/v1/opportunities/" + won + "/stage")
        .then()
        .statusCode(200);
    inStage(account, 4);
    String plant = idea("{\"amount\": \"2500.50\", \"currency\": \"USD\"}");
    String office = idea("{\"amount\": \"900\", \"currency\": \"JPY\"}");
    String dropped = idea("{\"amount\": \"1\", \"currency\": \"EUR\"}");
    end("expansion-ideas", dropped, "\"outcome\": \"DROPPED\", ").statusCode(200);
    plan()
        .body("expansion.opportunities.opportunityId", contains(deal))
        .body("expansion.ideas.id", contains(plant, office))
        .body("expansion.opportunityTotals.amount", contains("10000.00"))
        .body("expansion.ideaTotals.currency", contains("JPY", "USD"))
        .body("expansion.totals.currency", contains("JPY", "USD"))
        .body("expansion.totals.amount", contains("900", "12500.50"));
    patch("expansion-ideas", plant, 0, "{\"potentialValue\": null}")
        .statusCode(200)
        .body("potentialValue", nullValue());
    patch("expansion-ideas", office, 0, "{\"potentialValue\": {\"amount\": \"1000\"}}")
        .statusCode(200)
        .body("potentialValue.amount", equalTo("1000"));
  }

  @Test
  void isEmptyBeforeAnythingIsPlanned() {
    plan()
        .body("goals", empty())
        .body("adoptionGoal.inForce", nullValue())
        .body("expansion.totals", empty());
  }

  private String goal(String horizon, String dueOn) {
    return added(
        account,
        "goals",
        "{\"title\": \"Release daily\", \"horizon\": \"%s\", \"side\": \"CUSTOMER\", \"dueOn\": \"%s\"}"
            .formatted(horizon, dueOn));
  }

  private String project(String name, String risk, String plannedOn) {
    return added(
        account,
        "candidate-projects",
        "{\"name\": \"%s\", \"scope\": \"One site.\", \"risk\": \"%s\", \"plannedOn\": \"%s\"}"
            .formatted(name, risk, plannedOn));
  }

  private String idea(String value) {
    return added(
        account, "expansion-ideas", "{\"name\": \"Idea\", \"potentialValue\": " + value + "}");
  }

  private String expansion(String value) {
    return as("ACCOUNT_EXECUTIVE")
        .body("{\"name\": \"More\", \"kind\": \"EXPANSION\", \"value\": " + value + "}")
        .post("/v1/accounts/" + account + "/opportunities")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse plan() {
    return as("MARKETING").get("/v1/accounts/" + account + "/plan").then().statusCode(200);
  }

  private static ValidatableResponse patch(String kind, String id, int version, String body) {
    return as("TECHNICAL_ADVISOR")
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .patch("/v1/" + kind + "/" + id)
        .then();
  }

  private static ValidatableResponse end(String kind, String id, String outcome) {
    return as("TECHNICAL_ADVISOR")
        .body("{" + outcome + "\"because\": \"Gone.\"}")
        .post("/v1/" + kind + "/" + id + "/end")
        .then();
  }
}
