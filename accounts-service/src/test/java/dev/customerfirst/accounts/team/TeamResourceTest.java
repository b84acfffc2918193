package dev.customerfirst.accounts.team;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R032")
class TeamResourceTest {

  @Test
  void warnsOfRequiredRolesThatNobodyPlays() {
    String id = registered();
    team(id).body("missingRoles", containsInAnyOrder("ACCOUNT_EXECUTIVE", "CUSTOMER_ENGINEER"));
    assign(id, "ACCOUNT_EXECUTIVE", holding("ACCOUNT_EXECUTIVE"), null).statusCode(200);
    assign(id, "CUSTOMER_ENGINEER", holding("CUSTOMER_ENGINEER"), null)
        .statusCode(200)
        .body("missingRoles", empty())
        .body("members[0].displayName", equalTo("Ada Moreno"));
  }

  @Test
  void tellsWhoGotAndLostARole() {
    String id = registered();
    String first = holding("PRODUCT");
    String second = holding("PRODUCT", "MARKETING");
    assign(id, "PRODUCT", first, null).statusCode(200).header("ETag", "\"1\"");
    assign(id, "PRODUCT", first, null).statusCode(200).header("ETag", "\"1\"");
    assign(id, "PRODUCT", second, null).statusCode(428);
    assign(id, "PRODUCT", second, "\"0\"").statusCode(412);
    assign(id, "PRODUCT", second, "\"1\"").statusCode(200).header("ETag", "\"2\"");
    as("SALES_MANAGER")
        .header("If-Match", "\"2\"")
        .delete("/v1/accounts/" + id + "/team/PRODUCT")
        .then()
        .statusCode(200)
        .body("members", empty());
    assertThat(Journal.factNamesOf(id))
        .containsExactly(
            "AccountRegistered", "AccountTeamChanged", "AccountTeamChanged", "AccountTeamChanged");
    JsonNode handedOver = Journal.factsOf(id).get(2).payload();
    assertThat(handedOver.get("from").asText()).isEqualTo(first);
    assertThat(handedOver.get("to").asText()).isEqualTo(second);
    assertThat(Journal.factsOf(id).get(3).payload().get("to").isNull()).isTrue();
    assertThat(Journal.state("accounts.state", id).get("team")).isEmpty();
  }

  @Test
  void seatsOnlyPeopleWhoHoldTheRole() {
    String id = registered();
    String marketer = holding("MARKETING");
    String before = Journal.everything();
    assign(id, "PRODUCT", marketer, null)
        .statusCode(422)
        .body("code", equalTo("role-not-held"))
        .body("errors[0].pointer", equalTo("/personId"));
    assign(id, "PRODUCT", UUID.randomUUID().toString(), null)
        .statusCode(422)
        .body("code", equalTo("unknown-person"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void asksWhichOfTwoRolesIsMeant() {
    String id = registered();
    assign(id, "SE", holding("SUPPORT_ENGINEER"), null)
        .statusCode(422)
        .body("detail", containsString("SUPPORT_ENGINEER"))
        .body("detail", containsString("SALES_ENGINEER"));
    assign(id, "CS", holding("CUSTOMER_SUPPORT"), null)
        .statusCode(422)
        .body("detail", containsString("CUSTOMER_SUPPORT"));
    assign(id, "ADMIN", holding("ADMIN"), null)
        .statusCode(422)
        .body("code", equalTo("not-a-team-role"));
  }

  @Test
  void findsNobodyToReleaseInAnEmptyRole() {
    as("SALES_MANAGER")
        .header("If-Match", "*")
        .delete("/v1/accounts/" + registered() + "/team/PRODUCT")
        .then()
        .statusCode(404)
        .body("code", equalTo("team-member-not-found"));
  }

  private static ValidatableResponse team(String id) {
    return as("MARKETING").get("/v1/accounts/" + id + "/team").then().statusCode(200);
  }

  private static ValidatableResponse assign(
      String id, String role, String person, @Nullable String ifMatch) {
    var request = as("SALES_MANAGER");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request
        .body("{\"personId\": \"" + person + "\"}")
        .put("/v1/accounts/" + id + "/team/" + role)
        .then();
  }
}
