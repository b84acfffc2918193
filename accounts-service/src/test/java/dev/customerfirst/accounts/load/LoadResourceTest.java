package dev.customerfirst.accounts.load;

import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static dev.customerfirst.accounts.PersonFixture.patched;
import static dev.customerfirst.accounts.TeamFixture.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.AccountFixture;
import dev.customerfirst.accounts.CustomerFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LoadResourceTest {

  private static final String CE = "CUSTOMER_ENGINEER";
  private static final String SE = "SUPPORT_ENGINEER";
  private static final String VE = "VALUE_ENGINEER";

  @AfterEach
  void backToTheFiguresWeKnow() {
    decide(SE, 0, 15).statusCode(200);
  }

  @Test
  void beginsWithTheFiguresWeKnowOf() {
    as("MARKETING")
        .get("/v1/role-capacities")
        .then()
        .statusCode(200)
        .body("items.role", contains(CE, SE))
        .body("items.fewest", contains(20, 0))
        .body("items.most", contains(30, 15));
  }

  @Test
  void countsAccountsByRoleAndTierAndWeighsThem() {
    String person = holding(SE, "PRODUCT", CE);
    String first = account("TIER_1");
    seat(first, SE, person).statusCode(200);
    seat(account("TIER_3"), SE, person).statusCode(200);
    seat(account("TIER_3"), SE, person).statusCode(200);
    seat(first, "PRODUCT", person).statusCode(200);
    load(person)
        .body("displayName", equalTo("Ada Moreno"))
        .body("roles.role", contains(CE, SE, "PRODUCT"))
        .body("roles.accounts", contains(0, 3, 1))
        .body("roles[1].byTier.TIER_1", equalTo(1))
        .body("roles[1].byTier.TIER_3", equalTo(2))
        .body("roles.standing", contains("UNDER", "WITHIN", "NOT_WEIGHED"))
        .body("roles[2].most", nullValue());
    decide(SE, 0, 2).statusCode(200);
    load(person).body("roles[1].standing", equalTo("OVER"));
  }

  @Test
  void anAccountThatChurnedIsNoLoad() {
    String person = holding(SE);
    CustomerFixture customer = CustomerFixture.signed();
    seat(customer.account(), SE, person).statusCode(200);
    load(person).body("roles[0].accounts", equalTo(1));
    customer.churned();
    load(person).body("roles[0].accounts", equalTo(0));
  }

  @Test
  void aTierThatIsAnnouncedDoesNotCountYet() {
    String person = holding(SE);
    String account = account("TIER_2");
    seat(account, SE, person).statusCode(200);
    as("SALES_MANAGER")
        .header("If-Match", "*")
        .body(
            "{\"tier\": \"TIER_1\", \"because\": \"They grow.\", \"effectiveOn\": \"2026-06-01\"}")
        .put("/v1/accounts/" + account + "/tier")
        .then()
        .statusCode(200);
    load(person)
        .body("roles[0].byTier.TIER_2", equalTo(1))
        .body("roles[0].byTier.TIER_1", nullValue());
  }

  @Test
  void listsWhoHoldsARolePageByPageWithoutThoseWhoLeft() {
    String busy = holding(VE, CE);
    String idle = holding(VE);
    String gone = holding(VE);
    seat(account("TIER_1"), VE, busy).statusCode(200);
    patched(gone, "{\"leftOn\": \"2026-01-01\"}").statusCode(200);
    List<String> found = new ArrayList<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page =
          as("MARKETING")
              .get(
                  "/v1/people/loads?limit=1&role="
                      + VE
                      + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.then().statusCode(200);
      assertThat(page.jsonPath().<List<String>>getList("items.roles.role"))
          .allSatisfy(roles -> assertThat(roles).isSubsetOf(VE));
      found.addAll(page.jsonPath().getList("items.personId"));
      cursor = page.path("next");
    }
    assertThat(found).contains(busy, idle).doesNotContain(gone).doesNotHaveDuplicates();
    as("MARKETING").get("/v1/people/" + UUID.randomUUID() + "/load").then().statusCode(404);
  }

  @Test
  void aCapacityIsDecidedChangedAndWithdrawn() {
    put("MARKETING", "{\"fewest\": 1, \"most\": 4}", null)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("most", equalTo(4));
    put("MARKETING", "{\"fewest\": 1, \"most\": 5}", null).statusCode(428);
    put("MARKETING", "{\"fewest\": 1, \"most\": 5}", "\"0\"")
        .statusCode(200)
        .header("ETag", "\"1\"");
    put("ADMIN", "{\"fewest\": 1, \"most\": 5}", null)
        .statusCode(422)
        .body("code", equalTo("not-a-team-role"));
    for (int status : new int[] {200, 404}) {
      as("VP_SALES")
          .header("If-Match", "*")
          .delete("/v1/role-capacities/MARKETING")
          .then()
          .statusCode(status);
    }
  }

  private static String account(String tier) {
    return AccountFixture.registered(
        "{\"name\": \"Northwind\", \"timeZone\": \"UTC\", \"tier\": \"" + tier + "\"}");
  }

  private static ValidatableResponse load(String person) {
    return as("MARKETING").get("/v1/people/" + person + "/load").then().statusCode(200);
  }

  private static ValidatableResponse decide(String role, int fewest, int most) {
    return put(role, "{\"fewest\": " + fewest + ", \"most\": " + most + "}", "*");
  }

  private static ValidatableResponse put(String role, String body, @Nullable String ifMatch) {
    var request = as("HEAD_OF_CUSTOMER_SUPPORT").body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/v1/role-capacities/" + role)
        .then();
  }
}
