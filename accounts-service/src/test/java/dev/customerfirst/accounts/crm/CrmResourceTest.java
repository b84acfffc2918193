package dev.customerfirst.accounts.crm;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

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
class CrmResourceTest {

  private static final String BERLIN = "{\"name\": \"Fabrikam\", \"timeZone\": \"Europe/Berlin\"}";

  @Test
  void createsThenLeavesThenUpdates() {
    String key = freshKey();
    String id = upsert(key, BERLIN).statusCode(201).extract().path("id");
    String before = Journal.everything();
    upsert(key, BERLIN).statusCode(200).body("id", equalTo(id)).header("ETag", "\"0\"");
    assertThat(Journal.everything()).isEqualTo(before);
    upsert(key, "{\"name\": \"Fabrikam AG\", \"segment\": \"Enterprise\"}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Fabrikam AG"))
        .body("timeZone", equalTo("Europe/Berlin"));
    assertThat(Journal.state("accounts.state", id).get("segment").asText()).isEqualTo("Enterprise");
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered");
  }

  @Test
  void leavesHowLargeAnAccountIsWhereItSaysNothing() {
    String key = freshKey();
    upsert(
            key,
            """
            {"name": "Fabrikam", "timeZone": "UTC", "developers": 900, "employees": 4000,
             "annualValue": {"amount": "80000", "currency": "EUR"}, "growthPotential": "MEDIUM"}""")
        .statusCode(201);
    String before = Journal.everything();
    upsert(key, "{\"name\": \"Fabrikam\", \"developers\": 900}").statusCode(200);
    assertThat(Journal.everything()).isEqualTo(before);
    upsert(key, "{\"name\": \"Fabrikam\", \"developers\": 1000}")
        .statusCode(200)
        .body("developers", equalTo(1000))
        .body("employees", equalTo(4000))
        .body("annualValue.amount", equalTo("80000.00"))
        .body("growthPotential", equalTo("MEDIUM"));
  }

  @Test
  void pointsAtABadValueInItsRow() {
    batch(
            List.of(
                row(freshKey(), "\"name\": \"Good\", \"timeZone\": \"UTC\""),
                row(
                    freshKey(),
                    "\"name\": \"Bad\", \"timeZone\": \"UTC\","
                        + " \"annualValue\": {\"amount\": \"1\", \"currency\": \"DOLLAR\"}")))
        .statusCode(200)
        .body("created", equalTo(1))
        .body("rows[1].problem.errors[0].pointer", equalTo("/rows/1/annualValue/currency"));
  }

  @Test
  void findsTheSameAccountWhateverTheCase() {
    String key = freshKey();
    String id = upsert(key, BERLIN).statusCode(201).extract().path("id");
    asCrm()
        .body(BERLIN)
        .put("/v1/accounts/by-external-id/CRM/" + key.toLowerCase(Locale.ROOT))
        .then()
        .statusCode(200)
        .body("id", equalTo(id));
  }

  @Test
  void choosesTheTierOnlyWhereNobodyChose() {
    String key = freshKey();
    String id = upsert(key, BERLIN).statusCode(201).extract().path("id");
    upsert(key, "{\"name\": \"Fabrikam\", \"tier\": \"TIER_1\"}")
        .statusCode(200)
        .body("tier", equalTo("TIER_1"))
        .body("tierNeedsReview", equalTo(false));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered", "AccountTierChanged");
    String before = Journal.everything();
    upsert(key, "{\"name\": \"Fabrikam\", \"tier\": \"TIER_2\"}")
        .statusCode(409)
        .body("code", equalTo("tier-decided-here"))
        .body("errors[0].pointer", equalTo("/tier"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void needsATimeZoneOnlyForANewAccount() {
    String before = Journal.everything();
    upsert(freshKey(), "{\"name\": \"Fabrikam\"}")
        .statusCode(422)
        .body("code", equalTo("time-zone-required"))
        .body("errors[0].pointer", equalTo("/timeZone"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void answersEachRowOfABatch() {
    String known = freshKey();
    String unchanged =
        registered(
            """
            {"name": "Known", "timeZone": "UTC", "tier": "TIER_2",
             "externalIds": [{"system": "crm", "id": "%s"}]}"""
                .formatted(known));
    String fresh = freshKey();
    List<String> rows =
        List.of(
            row(known, "\"name\": \"Known\""),
            row(fresh, "\"name\": \"Fresh\", \"timeZone\": \"UTC\""),
            row(fresh.toLowerCase(Locale.ROOT), "\"name\": \"Fresh again\""),
            row(freshKey(), "\"name\": \"No zone\""),
            row(freshKey(), "\"name\": \"Mars\", \"timeZone\": \"Mars/Base\""),
            row(freshKey(), "\"name\": \"Odd\", \"timeZone\": \"UTC\", \"colour\": 1"),
            row(freshKey(), "\"name\": 7, \"timeZone\": \"UTC\""),
            row(freshKey(), "\"name\": \"Tier\", \"timeZone\": \"UTC\", \"tier\": \"TIER_9\""),
            row(known, "\"name\": \"Known\", \"tier\": \"TIER_1\""),
            "7");
    ValidatableResponse answer =
        batch(rows)
            .statusCode(200)
            .body("created", equalTo(1))
            .body("updated", equalTo(1))
            .body("unchanged", equalTo(1))
            .body("failed", equalTo(7))
            .body("rows[0].accountId", equalTo(unchanged))
            .body("rows[4].problem.code", equalTo("unknown-time-zone"))
            .body("rows[5].problem.errors[0].pointer", equalTo("/rows/5/colour"))
            .body("rows[6].problem.status", equalTo(400))
            .body("rows[7].problem.errors[0].pointer", equalTo("/rows/7/tier"))
            .body("rows[8].problem.code", equalTo("tier-decided-here"))
            .body("rows[9].problem.errors.pointer", hasItem(startsWith("/rows/9")));
    assertThat(answer.extract().<List<String>>path("rows.result"))
        .containsExactly(
            "unchanged",
            "created",
            "updated",
            "failed",
            "failed",
            "failed",
            "failed",
            "failed",
            "failed",
            "failed");
    String id = answer.extract().path("rows[1].accountId");
    as("MARKETING").get("/v1/accounts/" + id).then().body("name", equalTo("Fresh again"));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered");
    assertThat(Journal.state("accounts.state", id).get("name").asText()).isEqualTo("Fresh again");
  }

  @Test
  void takesAThousandRowsAndNotOneMore() {
    String run = freshKey();
    List<String> thousand =
        IntStream.range(0, 1000)
            .mapToObj(i -> row(run + "-" + i, "\"name\": \"A\", \"timeZone\": \"UTC\""))
            .toList();
    batch(thousand).statusCode(200).body("created", equalTo(1000));
    String before = Journal.everything();
    batch(thousand).statusCode(200).body("unchanged", equalTo(1000));
    batch(IntStream.range(0, 1001).mapToObj(i -> "{}").toList())
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/rows"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private static String row(String key, String fields) {
    return "{\"externalId\": {\"system\": \"crm\", \"id\": \"" + key + "\"}, " + fields + "}";
  }

  private static ValidatableResponse batch(List<String> rows) {
    return asCrm()
        .body("{\"rows\": " + rows.stream().collect(Collectors.joining(",", "[", "]")) + "}")
        .post("/v1/accounts/batch")
        .then();
  }

  private static ValidatableResponse upsert(String key, String body) {
    return asCrm().body(body).put("/v1/accounts/by-external-id/crm/" + key).then();
  }
}
