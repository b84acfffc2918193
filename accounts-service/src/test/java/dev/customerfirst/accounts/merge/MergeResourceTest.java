package dev.customerfirst.accounts.merge;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.ContractFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.accounts.OpportunityFixture;
import dev.customerfirst.accounts.PersonFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MergeResourceTest {

  private String twin = "";
  private String survivor = "";
  private String key = "";

  @BeforeEach
  void twoRecordsOfOneCustomer() {
    key = freshKey();
    twin =
        registered(
            "{\"name\": \"Northwind\", \"timeZone\": \"UTC\", \"tier\": \"TIER_2\","
                + " \"externalIds\": [{\"system\": \"crm\", \"id\": \""
                + key
                + "\"}]}");
    survivor = registered();
  }

  @Test
  void givesTheSurvivorWhatTheOtherHad() {
    String deal = OpportunityFixture.inStage(twin, 3);
    merge("merge")
        .statusCode(200)
        .body("externalIds", equalTo(1))
        .body("goesAlong.find { it.what == 'opportunities' }.count", equalTo(1));
    as("PRODUCT").get("/v1/opportunities/" + deal).then().body("accountId", equalTo(survivor));
    asCrm()
        .body("{\"name\": \"Northwind Robotics Inc.\"}")
        .put("/v1/accounts/by-external-id/crm/" + key)
        .then()
        .statusCode(200)
        .body("id", equalTo(survivor))
        .body("name", equalTo("Northwind Robotics Inc."));
  }

  @Test
  void tellsBothAndEverybodyWhereTheOldIdLeads() {
    seatOf(twin);
    merge("merge").statusCode(200);
    assertThat(Journal.factNamesOf(twin))
        .containsExactly(
            "AccountRegistered", "AccountTeamChanged", "AccountTeamChanged", "AccountsMerged");
    assertThat(Journal.factNamesOf(survivor))
        .containsExactly("AccountRegistered", "AccountsMerged");
    JsonNode state = Journal.state("accounts.state", twin);
    assertThat(state.get("mergedInto").asText()).isEqualTo(survivor);
    assertThat(state.get("externalIds")).isEmpty();
    assertThat(state.get("team")).isEmpty();
    assertThat(Journal.state("accounts.state", survivor).toString()).contains(key);
  }

  @Test
  void sendsQuestionsOnAndRefusesCommands() {
    merge("merge").statusCode(200);
    as("PRODUCT")
        .redirects()
        .follow(false)
        .get("/v1/accounts/" + twin + "/team")
        .then()
        .statusCode(308)
        .header("Location", endsWith("/v1/accounts/" + survivor + "/team"));
    as("PRODUCT").get("/v1/accounts/" + twin).then().statusCode(200).body("id", equalTo(survivor));
    String before = Journal.everything();
    as("SALES_MANAGER")
        .header("If-Match", "*")
        .body("{\"tier\": \"TIER_1\", \"because\": \"They grow.\"}")
        .put("/v1/accounts/" + twin + "/tier")
        .then()
        .statusCode(409)
        .body("code", equalTo("account-merged"))
        .body("detail", containsString(survivor));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void isSeenByPollersAndNotInTheList() {
    String cursor = pollUntilNothingIsNew();
    merge("merge").statusCode(200);
    as("PRODUCT")
        .get("/v1/accounts?limit=200&cursor=" + cursor)
        .then()
        .body("items.id", hasItem(twin))
        .body("items.id", hasItem(survivor))
        .body("items.find { it.id == '" + twin + "' }.mergedInto", equalTo(survivor));
    String third = registered();
    as("VP_SALES")
        .body("{\"survivingAccountId\": \"" + survivor + "\", \"because\": \"The same, too.\"}")
        .post("/v1/accounts/" + third + "/merge")
        .then()
        .statusCode(200);
    assertThat(listed()).contains(survivor).doesNotContain(twin, third);
  }

  private static String pollUntilNothingIsNew() {
    JsonPath page = page("updatedSince=2026-01-01T00:00:00Z");
    while (!page.getList("items").isEmpty()) {
      page = page("cursor=" + page.getString("next"));
    }
    return page.getString("next");
  }

  private static Set<String> listed() {
    Set<String> ids = new HashSet<>();
    JsonPath page = page("");
    ids.addAll(page.getList("items.id"));
    while (page.getString("next") != null) {
      page = page("cursor=" + page.getString("next"));
      ids.addAll(page.getList("items.id"));
    }
    return ids;
  }

  private static JsonPath page(String query) {
    return as("PRODUCT")
        .get("/v1/accounts?limit=200&" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void previewsAndWritesNothing() {
    OpportunityFixture.inStage(twin, 3);
    String before = Journal.everything();
    merge("merge/preview")
        .statusCode(200)
        .body("goesAlong.find { it.what == 'opportunities' }.count", equalTo(1))
        .body("externalIds", equalTo(1));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void refusesWhatWouldLoseContractsOrPlanning() {
    OpportunityFixture.inStage(twin, 6);
    UUID contract = UUID.randomUUID();
    Neighbours.publish(
        ContractFixture.state(contract, UUID.fromString(twin), LocalDate.of(2026, 2, 1), 12, 5), 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                merge("merge/preview")
                    .statusCode(409)
                    .body("errors", hasSize(2))
                    .body("errors.code", hasItem("merge-loses-contracts"))
                    .body("errors.code", hasItem("merge-loses-planning")));
    merge("merge").statusCode(409);
  }

  @Test
  void isFinal() {
    merge("merge").statusCode(200);
    merge("merge").statusCode(409).body("code", equalTo("account-merged"));
    String third = registered();
    as("VP_SALES")
        .body("{\"survivingAccountId\": \"" + twin + "\", \"because\": \"The same.\"}")
        .post("/v1/accounts/" + third + "/merge")
        .then()
        .statusCode(422)
        .body("code", equalTo("survivor-is-merged"));
    as("VP_SALES")
        .body("{\"survivingAccountId\": \"" + third + "\", \"because\": \"The same.\"}")
        .post("/v1/accounts/" + third + "/merge")
        .then()
        .statusCode(422)
        .body("code", equalTo("merge-with-itself"));
  }

  private ValidatableResponse merge(String path) {
    return as("VP_SALES")
        .body("{\"survivingAccountId\": \"" + survivor + "\", \"because\": \"Registered twice.\"}")
        .post("/v1/accounts/" + twin + "/" + path)
        .then();
  }

  private static void seatOf(String account) {
    as("TECHNICAL_SUCCESS_MANAGER")
        .body("{\"personId\": \"" + PersonFixture.holding("PRODUCT") + "\"}")
        .put("/v1/accounts/" + account + "/team/PRODUCT")
        .then()
        .statusCode(200);
  }
}
