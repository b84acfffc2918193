package dev.customerfirst.accounts.opportunity;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.asCrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OpportunityBatchTest {

  @Test
  void answersEachRowAndTellsWhatHappenedInOrder() {
    String key = freshKey();
    String account =
        registered(
            "{\"name\": \"A\", \"timeZone\": \"UTC\", \"externalIds\": [{\"system\": \"crm\","
                + " \"id\": \""
                + key
                + "\"}]}");
    String other = registered();
    String first = freshKey();
    String second = freshKey();
    String byKey = "\"accountExternalId\": {\"system\": \"CRM\", \"id\": \"" + key + "\"}";
    String byId = "\"accountId\": \"" + account + "\"";
    ValidatableResponse answer =
        batch(
                List.of(
                    row(first, byKey, "\"stage\": 3"),
                    row(first.toLowerCase(Locale.ROOT), byId, "\"stage\": 7"),
                    row(first, byId, "\"stage\": 7"),
                    row(first, byId, "\"stage\": 2"),
                    row(second, byId, "\"stage\": 2, \"lostBecause\": \"Gone\""),
                    row(second, byId, "\"lostBecause\": \"Gone\""),
                    row(freshKey(), byId, "\"stage\": 7, \"lostBecause\": \"Both\""),
                    row(freshKey(), byId, "\"stage\": 9"),
                    row(freshKey(), byId + "," + byKey, "\"stage\": 1"),
                    row(freshKey(), byId.replace(account, freshUuid()), "\"stage\": 1"),
                    row(first, byId.replace(account, other), "\"stage\": 1"),
                    "{\"name\": 7}"))
            .statusCode(200)
            .body("created", equalTo(2))
            .body("updated", equalTo(1))
            .body("unchanged", equalTo(2))
            .body("failed", equalTo(7))
            .body("rows[3].problem.code", equalTo("opportunity-closed"))
            .body("rows[6].problem.code", equalTo("opportunity-closed"))
            .body("rows[7].problem.code", equalTo("unknown-stage"))
            .body("rows[7].problem.errors[0].pointer", equalTo("/rows/7/stage"))
            .body("rows[8].problem.code", equalTo("which-account"))
            .body("rows[9].problem.code", equalTo("unknown-account"))
            .body("rows[10].problem.code", equalTo("opportunity-of-another-account"))
            .body("rows[11].problem.status", equalTo(400));
    String id = answer.extract().path("rows[0].opportunityId");
    assertThat(answer.extract().<String>path("rows[2].opportunityId")).isEqualTo(id);
    asCrm()
        .get("/v1/opportunities/" + id)
        .then()
        .body("stage", equalTo(7))
        .body("status", equalTo("WON"))
        .body("moves", hasSize(2))
        .body("moves[1].fromStage", equalTo(3));
    assertThat(Journal.factNamesOf(account))
        .containsExactly(
            "AccountRegistered",
            "OpportunityStageChanged",
            "OpportunityStageChanged",
            "OpportunityWon",
            "OpportunityStageChanged",
            "OpportunityLost");
  }

  @Test
  void takesAThousandRowsAndWritesNothingTheSecondTime() {
    String account = registered();
    String run = freshKey();
    List<String> thousand =
        IntStream.range(0, 1000)
            .mapToObj(i -> row(run + "-" + i, "\"accountId\": \"" + account + "\"", "\"stage\": 1"))
            .toList();
    batch(thousand).statusCode(200).body("created", equalTo(1000));
    String before = Journal.everything();
    batch(thousand).statusCode(200).body("unchanged", equalTo(1000));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void leavesADealAloneThatMayNotGoWhereTheRowSendsIt() {
    String account = registered();
    String key = freshKey();
    String at = "\"accountId\": \"" + account + "\"";
    batch(List.of(row(key, at, "\"stage\": 7"))).body("created", equalTo(1));
    String before = Journal.everything();
    batch(List.of(row(key, at, "\"stage\": 7, \"closesOn\": \"2026-02-01\"")))
        .body("failed", equalTo(1))
        .body("rows[0].problem.code", equalTo("opportunity-closed"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private static String freshUuid() {
    return java.util.UUID.randomUUID().toString();
  }

  private static String row(String key, String account, String fields) {
    return "{\"externalId\": {\"system\": \"crm\", \"id\": \""
        + key
        + "\"}, "
        + account
        + ", \"name\": \"Platform\", \"kind\": \"NEW_BUSINESS\", "
        + fields
        + "}";
  }

  private static ValidatableResponse batch(List<String> rows) {
    return asCrm()
        .body("{\"rows\": " + rows.stream().collect(Collectors.joining(",", "[", "]")) + "}")
        .post("/v1/opportunities/batch")
        .then();
  }
}
