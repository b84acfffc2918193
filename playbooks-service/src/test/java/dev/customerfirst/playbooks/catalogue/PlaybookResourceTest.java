package dev.customerfirst.playbooks.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PlaybookResourceTest {

  @Test
  void listsThemInTheOrderInWhichACustomerMeetsThem() {
    somebody()
        .get("/v1/playbooks")
        .then()
        .statusCode(200)
        .body("items", hasSize(greaterThanOrEqualTo(17)))
        .body("items[0].code", is("ACCOUNT_ONBOARDING"))
        .body("items[15].code", is("CONTRACT_RENEWAL"))
        .body("items[16].code", is("CHURN_REVIEW"))
        .body("items[16].readiness", is("COMING"))
        .body("items[0].edition.reviewOn", is("2027-06-01"));
  }

  @Test
  @Tag("R042")
  void listsThoseThatServeAGoal() {
    somebody()
        .get("/v1/playbooks?goal=ADVOCACY")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("MONTHLY_NURTURE"))
        .body("items.code", not(hasItem("KICKOFF")))
        .body("items.goals", everyItem(hasItem("ADVOCACY")));
    somebody().get("/v1/playbooks?goal=FAME").then().statusCode(422);
  }

  @Test
  void readsOne() {
    somebody()
        .get("/v1/playbooks/CHURN_SAVE")
        .then()
        .statusCode(200)
        .body("starts.signal", is("RENEWAL_AT_RISK"))
        .body("steps[1].after", is(List.of("problem-stated")))
        .body("steps[1].documents", is(List.of("SAVE_PLAN")));
    somebody()
        .get("/v1/playbooks/NONE")
        .then()
        .statusCode(404)
        .body("code", is("playbook-not-found"));
  }

  @Test
  void showsNothingToNobody() {
    given().get("/v1/playbooks").then().statusCode(401);
    given().get("/v1/playbooks/KICKOFF").then().statusCode(401);
  }

  private static RequestSpecification somebody() {
    return given().auth().oauth2(Tokens.as("CUSTOMER_ENGINEER"));
  }
}
