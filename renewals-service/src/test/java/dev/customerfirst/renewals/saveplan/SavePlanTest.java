package dev.customerfirst.renewals.saveplan;

import static dev.customerfirst.renewals.RenewalFixture.EXECUTIVE;
import static dev.customerfirst.renewals.RenewalFixture.SALES_MANAGER;
import static dev.customerfirst.renewals.RenewalFixture.SUCCESS_MANAGER;
import static dev.customerfirst.renewals.RenewalFixture.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SavePlanTest {

  private static final Instant TODAY = Instant.parse("2026-01-15T09:00:00Z");

  @Inject RenewalFixture fixture;
  @Inject SimulatedClock clock;

  private UUID contract = new UUID(0, 0);

  @BeforeEach
  void aRenewalComes() {
    clock.set(TODAY);
    contract = fixture.signed(fixture.knownAccount(), "2025-04-01");
  }

  static Map<String, Object> plan() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("kind", "SAVE_PLAN");
    body.put("goal", "Both plants are back.");
    body.put(
        "exitCriteria",
        List.of(Map.of("measure", "Daily users", "bound", "AT_LEAST", "figure", 200)));
    body.put("steps", List.of(Map.of("what", "Sit with them", "ownerRole", "TECHNICAL_ADVISOR")));
    return body;
  }

  static Map<String, Object> programme() {
    Map<String, Object> body = plan();
    body.put("kind", "SAVE_PROGRAMME");
    body.put("problem", "Two plants stopped.");
    body.put("executiveSponsorId", UUID.randomUUID());
    body.put(
        "steps",
        List.of(
            Map.of(
                "what",
                "Sit with them",
                "ownerRole",
                "TECHNICAL_ADVISOR",
                "ownerId",
                UUID.randomUUID(),
                "dueOn",
                "2026-02-01")));
    return body;
  }

  @Test
  void aPlanIsWrittenOnceAndChangedOnlyByWhoeverHasSeenIt() {
    String etag =
        put(plan())
            .statusCode(200)
            .body("kind", equalTo("SAVE_PLAN"))
            .body("updateDueOn", equalTo("2026-01-22"))
            .body("reviewDueOn", nullValue())
            .body("steps[0].done", equalTo(false))
            .extract()
            .header("ETag");
    put(plan()).statusCode(428);
    Map<String, Object> changed = plan();
    changed.put("goal", "One plant is back.");
    put(changed, "\"77\"").statusCode(412);
    put(changed, etag).statusCode(200).body("goal", equalTo("One plant is back."));
    put(plan(), etag).statusCode(412);

    as(EXECUTIVE).get(path()).then().statusCode(200).body("goal", equalTo("One plant is back."));
    fixture.assessment(contract).body("plan.goal", equalTo("One plant is back."));
  }

  @Test
  void redAsksForAProgramme() {
    fixture.call(EXECUTIVE, contract, "RED", "They leave.").statusCode(201);
    fixture
        .assessment(contract)
        .body("planNeeded", equalTo("SAVE_PROGRAMME"))
        .body("plan", nullValue())
        .body("gaps[0].code", equalTo("PROGRAMME_MISSING"))
        .body("nextStep.what", equalTo("Set up the save programme."))
        .body("nextStep.ownerRole", equalTo("ACCOUNT_EXECUTIVE"));

    put(plan()).statusCode(422).body("code", equalTo("programme-needed"));
    Map<String, Object> incomplete = plan();
    incomplete.put("kind", "SAVE_PROGRAMME");
    put(incomplete)
        .statusCode(422)
        .body("code", equalTo("programme-incomplete"))
        .body("errors.pointer", hasItems("/problem", "/executiveSponsorId", "/steps/0/ownerId"));
    put(programme()).statusCode(200).body("reviewDueOn", equalTo("2026-01-29"));

    fixture.assessment(contract).body("gaps.code", not(hasItem("PROGRAMME_MISSING")));
  }

  @Test
  void anOverdueUpdateIsAGapUntilItIsWritten() {
    fixture.call(EXECUTIVE, contract, "RED", "They leave.").statusCode(201);
    put(programme()).statusCode(200);
    clock.set(Instant.parse("2026-01-22T23:59:59Z"));
    fixture.assessment(contract).body("gaps.code", not(hasItem("UPDATE_OVERDUE")));
    clock.set(Instant.parse("2026-01-23T00:00:00Z"));
    fixture.assessment(contract).body("gaps.code", hasItem("UPDATE_OVERDUE"));

    post("updates", EXECUTIVE, Map.of("text", "One plant is back.", "rating", "YELLOW"))
        .statusCode(200)
        .body("updates[0].text", equalTo("One plant is back."))
        .body("updates[0].rating", equalTo("YELLOW"))
        .body("updateDueOn", equalTo("2026-01-30"));

    fixture
        .assessment(contract)
        .body("gaps.code", not(hasItem("UPDATE_OVERDUE")))
        .body("rating", equalTo("RED"));
    clock.set(Instant.parse("2026-01-30T00:00:00Z"));
    fixture.assessment(contract).body("gaps.code", hasItem("REVIEW_OVERDUE"));
    post("updates", EXECUTIVE, Map.of("text", "All have looked at it.", "review", true))
        .body("reviewDueOn", equalTo("2026-02-13"));
    fixture.assessment(contract).body("gaps.code", not(hasItem("REVIEW_OVERDUE")));
  }

  @Test
  void aProgrammeEndsOnlyWhenSalesAndTechnicalSuccessAgree() {
    fixture.call(EXECUTIVE, contract, "RED", "They leave.").statusCode(201);
    String etag = put(programme()).statusCode(200).extract().header("ETag");
    fixture.call(EXECUTIVE, contract, "GREEN", "They stay.").statusCode(201);

    put(plan(), etag).statusCode(409).body("code", equalTo("programme-is-open"));
    exit(SALES_MANAGER, "Users are back.").body("closedAt", nullValue());
    exit(Tokens.as("VP_SALES"), "I agree.")
        .body("closedAt", nullValue())
        .body("exitAgreements.side", contains("SALES"));
    exit(SUCCESS_MANAGER, "They work with it.")
        .body("closedAt", notNullValue())
        .body("exitAgreements", hasSize(2));

    post("updates", EXECUTIVE, Map.of("text", "Too late."))
        .statusCode(409)
        .body("code", equalTo("no-open-plan"));
    fixture.assessment(contract).body("plan.closedAt", notNullValue());
    put(plan()).statusCode(200).body("closedAt", nullValue());
  }

  @Test
  void nobodyAgreesForBothSides() {
    fixture.call(EXECUTIVE, contract, "RED", "They leave.").statusCode(201);
    put(programme()).statusCode(200);
    exit(Tokens.of("anna", "SALES_MANAGER"), "Users are back.").statusCode(200);

    exit(Tokens.of("anna", "TECHNICAL_SUCCESS_MANAGER"), "They work with it.")
        .statusCode(409)
        .body("code", equalTo("exit-needs-another-person"));
    exit(Tokens.as("ADMIN"), "Enough.").statusCode(403).body("code", equalTo("exit-needs-a-side"));
    as(EXECUTIVE).get(path()).then().body("closedAt", nullValue());
  }

  @Test
  void aPlanEndsWhenOneSideAgrees() {
    put(plan()).statusCode(200);

    exit(SUCCESS_MANAGER, "They work with it.").statusCode(200).body("closedAt", notNullValue());
  }

  private ValidatableResponse exit(String token, String because) {
    return post("exit-agreements", token, Map.of("because", because));
  }

  private ValidatableResponse post(String what, String token, Map<String, Object> body) {
    return as(token).body(body).post(path() + "/" + what).then();
  }

  private ValidatableResponse put(Map<String, Object> body) {
    return as(EXECUTIVE).body(body).put(path()).then();
  }

  private ValidatableResponse put(Map<String, Object> body, String etag) {
    return as(EXECUTIVE).header("If-Match", etag).body(body).put(path()).then();
  }

  private String path() {
    return "/v1/contracts/" + contract + "/save-plan";
  }
}
