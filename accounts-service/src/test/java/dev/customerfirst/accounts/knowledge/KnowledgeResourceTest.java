package dev.customerfirst.accounts.knowledge;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class KnowledgeResourceTest {

  private static final String HOSTING =
      "{\"answers\": {\"infra-hosting\": \"BOTH\", \"infra-air-gapped\": false}}";

  private String account = "";
  private String knowledge = "";

  @BeforeEach
  void registerAnAccount() {
    account = registered();
    knowledge = "/v1/accounts/" + account + "/knowledge";
  }

  @Test
  @Tag("R050")
  @Tag("R117")
  void asksAboutOrganisationDeploymentAndSites() {
    questions("")
        .body("items.code.size()", greaterThan(20))
        .body("items.weight", everyItem(greaterThan(0)))
        .body("next", nullValue());
    questions("?area=ORGANISATION")
        .body("items.area", everyItem(equalTo("ORGANISATION")))
        .body(
            "items.code",
            hasItems(
                "org-structure",
                "org-development-teams",
                "org-communication",
                "org-initiatives",
                "org-measured-by"));
    questions("?area=PROCESSES")
        .body("items.code", hasItems("process-deployment", "process-ci-cd"));
    questions("?area=INFRASTRUCTURE")
        .body("items.code", hasItems("infra-satellites", "infra-environments"));
    as("PRODUCT").get("/v1/knowledge-questions?area=WEATHER").then().statusCode(422);
  }

  @Test
  @Tag("R007")
  @Tag("R049")
  void knowsFiveAreasHowCompleteTheyAreAndWhatToAskNext() {
    read()
        .body("percent", equalTo(0))
        .body(
            "areas.area",
            contains("ORGANISATION", "PEOPLE", "PROCESSES", "TOOLING", "INFRASTRUCTURE"))
        .body("areas.percent", everyItem(equalTo(0)))
        .body("areas.verifiedOn", everyItem(nullValue()));
    answer("INFRASTRUCTURE", HOSTING)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("percent", equalTo(4 * 100 / 13))
        .body("answers.infra-hosting", equalTo("BOTH"))
        .body("answers.infra-air-gapped", equalTo(false))
        .body("missing.code", hasItem("infra-satellites"))
        .body("missing.code", not(hasItem("infra-hosting")))
        .body("verifiedOn", equalTo("2026-01-05"))
        .body("stale", equalTo(false));
    read()
        .body("percent", greaterThan(0))
        .body("areas[4].percent", equalTo(4 * 100 / 13))
        .body("areas[0].percent", equalTo(0));
  }

  @Test
  void isCompleteWhenEveryQuestionIsAnswered() {
    List<Map<String, Object>> asked = questions("").extract().path("items");
    asked.stream()
        .collect(Collectors.groupingBy(question -> (String) question.get("area")))
        .forEach(
            (area, ones) ->
                answer(
                        area,
                        "{\"answers\": {"
                            + ones.stream()
                                .map(KnowledgeResourceTest::someAnswer)
                                .collect(Collectors.joining(", "))
                            + "}}")
                    .statusCode(200)
                    .body("percent", equalTo(100))
                    .body("missing", empty()));
    read().body("percent", equalTo(100));
  }

  @Test
  void replacesTheAnswersOfWhatWasReadOnly() {
    answer("INFRASTRUCTURE", HOSTING).statusCode(200);
    String before = Journal.everything();
    answer("INFRASTRUCTURE", HOSTING).statusCode(428);
    as("CUSTOMER_ENGINEER")
        .header("If-Match", "\"7\"")
        .body(HOSTING)
        .put(knowledge + "/INFRASTRUCTURE")
        .then()
        .statusCode(412);
    assertThat(Journal.everything()).isEqualTo(before);
    as("CUSTOMER_ENGINEER")
        .header("If-Match", "\"0\"")
        .body("{\"answers\": {\"infra-satellites\": \"Two plants.\\nOne at sea.\"}}")
        .put(knowledge + "/INFRASTRUCTURE")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("answers.keySet()", contains("infra-satellites"));
    as("MARKETING")
        .header("If-None-Match", "\"1\"")
        .get(knowledge + "/INFRASTRUCTURE")
        .then()
        .statusCode(304);
  }

  @Test
  void refusesEveryWrongAnswerByItself() {
    String before = Journal.everything();
    answer(
            "INFRASTRUCTURE",
            "{\"answers\": {\"infra-hosting\": \"MOON\", \"org-structure\": \"flat\","
                + " \"infra-air-gapped\": \"no\", \"infra-limits\": \"none\"}}")
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/answers/infra-hosting", "/answers/org-structure", "/answers/infra-air-gapped"))
        .body(
            "errors.code",
            containsInAnyOrder("not-a-choice", "unknown-question", "wrong-kind-of-answer"));
    answer("WEATHER", HOSTING).statusCode(422).body("code", equalTo("unknown-code"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  @Tag("R049")
  void goesStaleUntilSomebodySaysThatItIsStillTrue() {
    verify("INFRASTRUCTURE").statusCode(409).body("code", equalTo("nothing-to-verify"));
    answer("INFRASTRUCTURE", HOSTING).statusCode(200);
    Journal.execute(
        "update area_knowledge set verified_on = date '2026-01-05' - 181 where account_id = '"
            + account
            + "'");
    read()
        .body("areas[4].stale", equalTo(true))
        .body("areas[4].verifiedOn", equalTo("2025-07-08"))
        .body("areas[0].stale", equalTo(false));
    verify("INFRASTRUCTURE")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("stale", equalTo(false))
        .body("verifiedOn", equalTo("2026-01-05"))
        .body("answers.infra-hosting", equalTo("BOTH"));
  }

  @Test
  @Tag("R007")
  void listsAccountsByHowLittleIsKnown() {
    String better = registered();
    as("TECHNICAL_ADVISOR")
        .body("{\"answers\": {\"org-structure\": \"Flat.\", \"org-initiatives\": [\"Cloud\"]}}")
        .put("/v1/accounts/" + better + "/knowledge/ORGANISATION")
        .then()
        .statusCode(200);
    answer("INFRASTRUCTURE", HOSTING).statusCode(200);
    String first = registered("{\"name\": \"Small\", \"timeZone\": \"UTC\", \"tier\": \"TIER_1\"}");
    List<String> order = new ArrayList<>();
    List<Integer> percents = new ArrayList<>();
    String cursor = null;
    do {
      ValidatableResponse page =
          as("PRODUCT")
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/v1/knowledge/completeness?limit=7")
              .then()
              .statusCode(200);
      order.addAll(page.extract().path("items.accountId"));
      percents.addAll(page.extract().path("items.percent"));
      cursor = page.extract().path("next");
    } while (cursor != null);
    assertThat(order).doesNotHaveDuplicates().containsSubsequence(first, account, better);
    assertThat(percents).isSorted();
    List<String> tiers =
        as("PRODUCT").get("/v1/knowledge/completeness?tier=TIER_1&limit=200").path("items.tier");
    assertThat(tiers).isNotEmpty().containsOnly("TIER_1");
    as("PRODUCT").get("/v1/knowledge/completeness?tier=TIER_9").then().statusCode(422);
    as("PRODUCT").get("/v1/knowledge/completeness?cursor=forged").then().statusCode(400);
  }

  private static String someAnswer(Map<String, Object> question) {
    String answer =
        switch ((String) question.get("kind")) {
          case "TEXT" -> "\"Known.\"";
          case "LIST" -> "[\"one\", \"two\"]";
          case "NUMBER" -> "12.5";
          case "YES_NO" -> "true";
          default ->
              "\"" + ((List<?>) Objects.requireNonNull(question.get("choices"))).get(0) + "\"";
        };
    return "\"" + question.get("code") + "\": " + answer;
  }

  private static ValidatableResponse questions(String query) {
    return as("PRODUCT").get("/v1/knowledge-questions" + query).then().statusCode(200);
  }

  private ValidatableResponse read() {
    return as("MARKETING").get(knowledge).then().statusCode(200).body("areas", hasSize(5));
  }

  private ValidatableResponse answer(String area, String body) {
    return as("CUSTOMER_ENGINEER").body(body).put(knowledge + "/" + area).then();
  }

  private ValidatableResponse verify(String area) {
    return as("TECHNICAL_ADVISOR").post(knowledge + "/" + area + "/verification").then();
  }
}
