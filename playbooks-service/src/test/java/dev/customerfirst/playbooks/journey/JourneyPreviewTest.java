package dev.customerfirst.playbooks.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class JourneyPreviewTest {

  @ParameterizedTest(name = "{0}, {1} months, renewal {2}: {3}")
  @CsvSource({
    "TIER_1, 12, false, 22",
    "TIER_2, 12, false, 20",
    "TIER_3, 12, false, 19",
    "TIER_1, 6, false, 12",
    "TIER_1, 24, false, 41",
    "TIER_3, 36, false, 51",
    "TIER_2, 12, true, 18",
  })
  void givesTheTotalsOfTheLaw(String tier, int months, boolean renewal, int total) {
    preview(
            """
            {"tier": "%s", "startsOn": "2026-01-01", "termMonths": %d, "timeZone": "Europe/Berlin",
             "renewalOf": %s}
            """
                .formatted(tier, months, renewal))
        .statusCode(200)
        .body("totals.total", is(total))
        .body("activities", hasSize(total))
        .body("warnings", hasSize(0));
  }

  @Test
  void saysEverythingAboutAnActivity() {
    preview(
            """
            {"tier": "TIER_1", "startsOn": "2026-01-01", "endsOn": "2026-12-31",
             "timeZone": "Europe/Berlin"}
            """)
        .statusCode(200)
        .body("activities[0].code", is("ONBOARD_PLANNING"))
        .body("activities[0].phase", is("STAGE_6"))
        .body("activities[0].quarter", nullValue())
        .body("activities[0].opensOn", is("2025-12-31"))
        .body("activities[0].dueOn", is("2025-12-31"))
        .body(
            "activities[1].whenNecessary",
            equalTo(List.of("PRODUCT", "SUPPORT_ENGINEER", "ENGINEERING")))
        .body("activities[2].phase", is("CONTRACT_STARTED"))
        .body("activities.find { it.code == 'BUSINESS_REVIEW' }.quarter", is(2))
        .body(
            "activities.find { it.code == 'BUSINESS_REVIEW' }.optional",
            equalTo(List.of("VALUE_ENGINEER", "PRODUCT", "MARKETING")))
        .body("activities.find { it.code == 'RENEW_CONTRACT' }.quarter", is(4))
        .body(
            "activities.find { it.code == 'RENEW_CONTRACT' }.owners", hasItem("ACCOUNT_EXECUTIVE"))
        .body(
            "activities.findAll { it.code == 'NURTURE_ENABLEMENT' && it.quarter == 3 }.occurrence",
            equalTo(List.of(1, 2, 3)))
        .body("totals.byCode.BUSINESS_REVIEW", is(3))
        .body("totals.byCode.NURTURE_ENABLEMENT", is(9));
  }

  @Test
  void warnsOfAStubQuarter() {
    preview(
            """
            {"tier": "TIER_1", "startsOn": "2026-01-01", "endsOn": "2026-10-15",
             "timeZone": "Europe/Berlin"}
            """)
        .statusCode(200)
        .body("warnings", hasItem("stub-quarter"))
        .body("activities.quarter", everyItem(not(4)));
  }

  @ParameterizedTest(name = "{0}: {2} {3} {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown field  | {'tier':'TIER_1','startsOn':'2026-01-01','termMonths':12,'timeZone':'UTC','x':1} | 400 | unknown-field | /x",
        "unknown tier   | {'tier':'GOLD','startsOn':'2026-01-01','termMonths':12,'timeZone':'UTC'} | 422 | unknown-code | /tier",
        "no tier        | {'startsOn':'2026-01-01','termMonths':12,'timeZone':'UTC'} | 422 | | /tier",
        "wrong type     | {'tier':'TIER_1','startsOn':'2026-01-01','termMonths':'12','timeZone':'UTC'} | 400 | | /termMonths",
        "bad date       | {'tier':'TIER_1','startsOn':'2026-02-30','termMonths':12,'timeZone':'UTC'} | 400 | | /startsOn",
        "both ends      | {'tier':'TIER_1','startsOn':'2026-01-01','endsOn':'2026-12-31','termMonths':12,'timeZone':'UTC'} | 422 | term-given-twice | /termMonths",
        "no end         | {'tier':'TIER_1','startsOn':'2026-01-01','timeZone':'UTC'} | 422 | term-missing | /endsOn",
        "ends early     | {'tier':'TIER_1','startsOn':'2026-01-01','endsOn':'2025-12-31','timeZone':'UTC'} | 422 | ends-before-start | /endsOn",
        "too long       | {'tier':'TIER_1','startsOn':'2026-01-01','termMonths':241,'timeZone':'UTC'} | 422 | term-out-of-range | /termMonths",
        "after 2200     | {'tier':'TIER_1','startsOn':'2201-01-01','termMonths':12,'timeZone':'UTC'} | 422 | start-out-of-range | /startsOn",
        "unknown zone   | {'tier':'TIER_1','startsOn':'2026-01-01','termMonths':12,'timeZone':'Mars/Base'} | 422 | unknown-time-zone | /timeZone",
        "malformed      | {'tier': | 400 | | ",
        "empty body     | '' | 400 | | ",
      })
  void saysWhatToDoAboutBadInput(
      String name, String body, int status, String code, String pointer) {
    ValidatableResponse answer =
        preview(body == null ? "" : body.replace('\'', '"'))
            .statusCode(status)
            .contentType("application/problem+json");
    if (code != null) {
      answer.body("code", is(code));
    }
    if (pointer != null) {
      answer.body("errors.pointer", hasItem(pointer));
    }
  }

  @Test
  void asksForAToken() {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/v1/journeys/preview")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  private static ValidatableResponse preview(String body) {
    return given()
        .auth()
        .oauth2(Tokens.as("SALES_MANAGER"))
        .contentType("application/json")
        .body(body)
        .post("/v1/journeys/preview")
        .then();
  }
}
