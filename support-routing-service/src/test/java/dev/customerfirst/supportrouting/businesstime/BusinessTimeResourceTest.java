package dev.customerfirst.supportrouting.businesstime;

import static dev.customerfirst.supportrouting.TicketFixture.CUSTOMER_ENGINEER;
import static dev.customerfirst.supportrouting.TicketFixture.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BusinessTimeResourceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String OFFICE =
      """
      {"timeZone": "Europe/Berlin",
       "weekly": [{"day": "MONDAY", "opens": "08:00", "closes": "18:00"},
                  {"day": "TUESDAY", "opens": "08:00", "closes": "24:00"}],
       "holidays": [{"date": "2024-07-08", "name": "Founders' day"}]}""";

  private static final String DEADLINE =
      "{\"calendar\":" + OFFICE + ",\"startedAt\":\"2024-07-01T15:00:00Z\",\"target\":\"PT4H\"}";

  private static final String ELAPSED =
      "{\"calendar\":"
          + OFFICE
          + ",\"from\":\"2024-07-01T15:00:00Z\",\"to\":\"2024-07-09T07:00:00Z\"}";

  @Test
  void answersWithTheProof() {
    post("deadline", DEADLINE)
        .then()
        .statusCode(200)
        .body("dueAt", equalTo("2024-07-02T09:00:00Z"))
        .body("countedSeconds", equalTo(14_400))
        .body("segments.kind", equalTo(java.util.List.of("COUNTED", "CLOSED", "COUNTED")))
        .body("segments[0].seconds", equalTo(3_600));
    post("elapsed", ELAPSED)
        .then()
        .statusCode(200)
        .body("seconds", equalTo(64_800))
        .body("segments.kind", org.hamcrest.Matchers.hasItem("HOLIDAY"));
  }

  @Test
  @Tag("R127")
  void knowsTheBuiltInCalendars() {
    post(
            "deadline",
            "{\"calendar\":{\"calendarId\":\"support-hours\"},"
                + "\"startedAt\":\"2026-03-07T01:30:00Z\",\"target\":\"PT1H\"}")
        .then()
        .statusCode(200)
        .body("dueAt", equalTo("2026-03-09T09:30:00Z"));
  }

  @Test
  void keepsFractionsAndOpenPauses() {
    post("deadline", with(DEADLINE, "target=\"PT1.25S\"", "startedAt=\"2024-07-01T15:00:00.5Z\""))
        .then()
        .body("dueAt", equalTo("2024-07-01T15:00:01.750Z"))
        .body("countedSeconds", equalTo(1.25f));
    post("deadline", with(DEADLINE, "pauses=[{\"from\":\"2024-07-01T15:30:00Z\",\"to\":null}]"))
        .then()
        .statusCode(200)
        .body("dueAt", nullValue())
        .body("countedSeconds", equalTo(1_800))
        .body("segments[1].to", nullValue());
    post("deadline", with(DEADLINE, "target=\"PT0S\""))
        .then()
        .body("dueAt", equalTo("2024-07-01T15:00:00Z"))
        .body("segments", empty());
    post("deadline", with(DEADLINE, "target={\"businessDays\":2}"))
        .then()
        .body("dueAt", equalTo("2024-07-09T15:00:00Z"));
    post("elapsed", with(ELAPSED, "to=\"2024-07-01T15:00:00Z\""))
        .then()
        .body("seconds", equalTo(0));
  }

  @ParameterizedTest(name = "{0} gets {1} {2} at {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          colour=1                        | 400 | unknown-field   | /colour
          calendar                        | 422 | invalid-fields  | /calendar
          calendar={}                     | 422 | calendar-incomplete | /calendar/timeZone
          calendar={"calendarId":"24x6"}  | 422 | unknown-calendar | /calendar/calendarId
          calendar={"calendarId":"24x5","timeZone":"UTC"} | 422 | two-calendars | /calendar
          calendar={"timeZone":"UTC"}     | 422 | never-open      | /calendar/weekly
          calendar={"timeZone":"UTC","weekly":[]} | 422 | never-open | /calendar/weekly
          startedAt                       | 422 | invalid-fields  | /startedAt
          startedAt="monday"              | 400 | wrong-format    | /startedAt
          startedAt="1492-10-12T00:00:00Z" | 422 | instant-out-of-range | /startedAt
          target                          | 422 | invalid-fields  | /target
          target=null                     | 422 | invalid-fields  | /target
          target=4                        | 422 | wrong-target    | /target
          target="4 hours"                | 422 | wrong-target    | /target
          target="-PT4H"                  | 422 | wrong-target    | /target
          target="PT9999999H"             | 422 | beyond-horizon  | /target
          target={"businessDays":0}       | 422 | wrong-target    | /target/businessDays
          target={"businessDays":1.5}     | 422 | wrong-target    | /target
          target=[]                       | 422 | wrong-target    | /target
          target={"businessDays":99999999999} | 422 | wrong-target | /target
          target={"days":2}               | 422 | wrong-target    | /target
          pauses="none"                   | 400 | wrong-type      | /pauses
          pauses=[{}]                     | 422 | invalid-fields  | /pauses/0/from
          pauses=[{"from":"2024-07-01T15:00:00Z","to":"2024-07-01T14:00:00Z"}] | 422 | ends-before-it-begins | /pauses/0/to
          """)
  void refusesAWrongQuestion(String change, int status, String code, String pointer)
      throws JsonProcessingException {
    refused(post("deadline", with(DEADLINE, change)), status, code, pointer);
  }

  @ParameterizedTest(name = "{0} gets {1} {2} at {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          timeZone="Mars/Olympus"   | 422 | unknown-time-zone | /calendar/timeZone
          timeZone=7                | 400 | wrong-type        | /calendar/timeZone
          open=true                 | 400 | unknown-field     | /calendar/open
          weekly=[{"day":"FUNDAY","opens":"08:00","closes":"09:00"}] | 422 | unknown-code | /calendar/weekly/0/day
          weekly=[{"day":"MONDAY","opens":"08:00"}] | 422 | invalid-fields | /calendar/weekly/0/closes
          weekly=[null]             | 422 | invalid-fields    | /calendar/weekly/0
          weekly=[{"day":"MONDAY","opens":"8","closes":"09:00"}] | 422 | wrong-time | /calendar/weekly/0/opens
          weekly=[{"day":"MONDAY","opens":"09:00","closes":"08:00"}] | 422 | window-closes-before-it-opens | /calendar/weekly/0/closes
          weekly=[{"day":"MONDAY","opens":"24:00","closes":"24:00"}] | 422 | window-closes-before-it-opens | /calendar/weekly/0/closes
          weekly=[{"day":"MONDAY","opens":"08:00","closes":"12:00"},{"day":"MONDAY","opens":"11:00","closes":"13:00"}] | 422 | windows-overlap | /calendar/weekly/1
          holidays=[{"date":"2024-02-30"}] | 400 | wrong-format | /calendar/holidays/0/date
          holidays=[{"name":"Nobody knows when"}] | 422 | invalid-fields | /calendar/holidays/0/date
          holidays=[{"date":"2024-07-01","closedFrom":"noon"}] | 422 | wrong-time | /calendar/holidays/0/closedFrom
          holidays=[{"date":"2024-07-01","closedFrom":"12:00","closedUntil":"11:00"}] | 422 | holiday-ends-before-it-begins | /calendar/holidays/0/closedUntil
          """)
  void refusesAWrongCalendar(String change, int status, String code, String pointer)
      throws JsonProcessingException {
    ObjectNode body = (ObjectNode) JSON.readTree(DEADLINE);
    set((ObjectNode) body.get("calendar"), change);
    refused(post("deadline", body.toString()), status, code, pointer);
  }

  @ParameterizedTest(name = "{0} gets {1} {2} at {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          to="2024-06-30T00:00:00Z" | 422 | ends-before-it-begins | /to
          to="2099-06-30T00:00:00Z" | 422 | stretch-too-long | /to
          to                        | 422 | invalid-fields        | /to
          from=12                   | 400 | wrong-type            | /from
          target="PT4H"             | 400 | unknown-field         | /target
          """)
  void refusesAWrongStretch(String change, int status, String code, String pointer)
      throws JsonProcessingException {
    refused(post("elapsed", with(ELAPSED, change)), status, code, pointer);
  }

  @Test
  void refusesToPauseBusinessDays() {
    String body =
        with(
            DEADLINE,
            "target={\"businessDays\":1}",
            "pauses=[{\"from\":\"2024-07-01T15:00:00Z\",\"to\":null}]");
    refused(post("deadline", body), 422, "pauses-with-business-days", "/pauses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deadline", "elapsed"})
  void refusesMalformedBodiesAndStrangers(String operation) {
    refused(post(operation, "{\"calendar\":"), 400, "malformed-json", "");
    refused(post(operation, ""), 400, "empty-body", "");
    post(operation + "?zone=UTC", DEADLINE).then().statusCode(400);
    given()
        .contentType("application/json")
        .body(DEADLINE)
        .post("/v1/business-time/" + operation)
        .then()
        .statusCode(401);
  }

  private static Response post(String operation, String body) {
    return as(CUSTOMER_ENGINEER).body(body).post("/v1/business-time/" + operation);
  }

  private static void refused(Response answer, int status, String code, String pointer) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
    assertThat(answer.jsonPath().getList("errors.pointer")).contains(pointer);
  }

  private static String with(String body, String... changes) {
    try {
      ObjectNode changed = (ObjectNode) JSON.readTree(body);
      for (String change : changes) {
        set(changed, change);
      }
      return changed.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(ObjectNode body, String change) throws JsonProcessingException {
    String[] field = change.split("=", 2);
    if (field.length == 1) {
      body.remove(field[0]);
    } else {
      body.set(field[0], JSON.readTree(field[1]));
    }
  }
}
