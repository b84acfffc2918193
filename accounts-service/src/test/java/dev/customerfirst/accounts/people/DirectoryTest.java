package dev.customerfirst.accounts.people;

import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.PersonFixture.freshEmail;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.PersonFixture;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DirectoryTest {

  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
  private static final String BERLIN =
      """
      {"workingCalendar": {"timeZone": "Europe/Berlin", "weekly": [
       {"day": "MONDAY", "from": "18:00", "until": "24:00"},
       {"day": "MONDAY", "from": "08:00", "until": "12:00"}]}}""";

  @Inject SimulatedClock clock;
  @Inject PresenceWatch watch;

  private String person = "";

  @BeforeEach
  void registerAPerson() {
    person = holding("CUSTOMER_ENGINEER");
  }

  @AfterEach
  void backToTheStart() {
    clock.set(START);
  }

  @Test
  @Tag("R033")
  void keepsWhatIsSaidAndTellsIt() {
    String manager = holding("TECHNICAL_SUCCESS_MANAGER");
    patch(person, "{\"managerId\": \"" + manager + "\", \"skills\": [\"SQL\", \"Go\"]}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("managerId", equalTo(manager))
        .body("skills", contains("Go", "SQL"));
    patch(person, BERLIN)
        .statusCode(200)
        .body("skills", contains("Go", "SQL"))
        .body("workingCalendar.weekly.from", contains("08:00", "18:00"))
        .body("workingCalendar.weekly.until", contains("12:00", "24:00"));
    JsonNode state = Journal.state("people.state", person);
    assertThat(state.get("managerId").asText()).isEqualTo(manager);
    assertThat(state.get("skills")).hasSize(2);
    assertThat(state.at("/workingCalendar/timeZone").asText()).isEqualTo("Europe/Berlin");
    assertThat(state.at("/workingCalendar/weekly/1/until").asText()).startsWith("00:00");
    patch(person, "{\"managerId\": null, \"skills\": null, \"workingCalendar\": null}")
        .statusCode(200)
        .body("managerId", nullValue())
        .body("skills", empty())
        .body("workingCalendar", nullValue());
  }

  @Test
  void writesNothingWhenNothingIsNew() {
    patch(person, BERLIN).statusCode(200);
    String before = Journal.everything();
    patch(person, BERLIN).statusCode(200).header("ETag", "\"1\"");
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void changesOnlyWhatWasRead() {
    asPatch("{\"skills\": [\"Go\"]}", null).patch("/v1/people/" + person).then().statusCode(428);
    asPatch("{\"skills\": [\"Go\"]}", "\"7\"").patch("/v1/people/" + person).then().statusCode(412);
  }

  @Test
  void givesAnotherAddressUnlessSomebodyHasIt() {
    String email = freshEmail();
    patch(person, "{\"email\": \"" + email + "\"}").statusCode(200).body("email", equalTo(email));
    patch(holding("PRODUCT"), "{\"email\": \"" + email.toUpperCase(Locale.ROOT) + "\"}")
        .statusCode(409)
        .body("code", equalTo("email-taken"))
        .body("detail", containsString(person));
  }

  @Test
  void leavesWhatAnUpsertDoesNotMention() {
    String email = freshEmail();
    String path = "/v1/people/by-email/" + email;
    asCrm()
        .body("{\"displayName\": \"Ada\", \"roles\": [\"PRODUCT\"], \"skills\": [\"Go\"]}")
        .put(path)
        .then()
        .statusCode(201)
        .body("skills", contains("Go"));
    asCrm()
        .body(
            "{\"displayName\": \"Ada\", \"roles\": [\"PRODUCT\"], \"managerId\": \""
                + person
                + "\"}")
        .put(path)
        .then()
        .statusCode(200)
        .body("skills", contains("Go"))
        .body("managerId", equalTo(person));
  }

  @Test
  void letsNobodyReportInACircle() {
    String middle = holding("SALES_MANAGER");
    String top = holding("VP_SALES");
    patch(person, "{\"managerId\": \"" + middle + "\"}").statusCode(200);
    patch(middle, "{\"managerId\": \"" + top + "\"}").statusCode(200);
    String before = Journal.everything();
    for (String manager : List.of(top, middle, person)) {
      patch(top, "{\"managerId\": \"" + manager + "\"}")
          .statusCode(422)
          .body("code", equalTo("manager-cycle"))
          .body("errors[0].pointer", equalTo("/managerId"));
    }
    patch(top, "{\"managerId\": \"" + UUID.randomUUID() + "\"}")
        .statusCode(422)
        .body("code", equalTo("unknown-person"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void closesNoCircleFromTwoSidesAtOnce() {
    for (int i = 0; i < 5; i++) {
      String one = holding("SALES_MANAGER");
      String other = holding("SALES_MANAGER");
      CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> reportsTo(one, other));
      CompletableFuture<Integer> second =
          CompletableFuture.supplyAsync(() -> reportsTo(other, one));
      assertThat(first.join() + second.join()).isEqualTo(200 + 422);
    }
  }

  private static int reportsTo(String who, String manager) {
    return patch(who, "{\"managerId\": \"" + manager + "\"}").extract().statusCode();
  }

  @Test
  @Tag("R033")
  void findsPeopleByManagerAndSkill() {
    String manager = holding("TECHNICAL_SUCCESS_MANAGER");
    String skill = "Skill " + UUID.randomUUID();
    patch(person, "{\"managerId\": \"" + manager + "\", \"skills\": [\"" + skill + "\"]}")
        .statusCode(200);
    as("MARKETING")
        .get("/v1/people?managerId=" + manager)
        .then()
        .statusCode(200)
        .body("items.id", contains(person));
    as("MARKETING")
        .queryParam("skill", skill.toUpperCase(Locale.ROOT))
        .queryParam("role", "CUSTOMER_ENGINEER")
        .get("/v1/people")
        .then()
        .statusCode(200)
        .body("items.id", contains(person));
    as("MARKETING")
        .queryParam("skill", skill)
        .queryParam("role", "PRODUCT")
        .get("/v1/people")
        .then()
        .body("items", empty());
  }

  @Test
  void recordsAbsencesAndWarnsOfACoverWhoIsAwayToo() {
    String cover = holding("CUSTOMER_ENGINEER");
    absence(cover, "2026-02-05", "2026-02-06", null).statusCode(201).body("warnings", empty());
    String id =
        absence(person, "2026-02-02", "2026-02-05", cover)
            .statusCode(201)
            .header("ETag", "\"1\"")
            .body("warnings.code", contains("cover-absent-too"))
            .body("warnings[0].detail", containsString("2026-02-05"))
            .extract()
            .path("absence.id");
    JsonNode told = Journal.state("people.state", person).get("absences");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).get("coverId").asText()).isEqualTo(cover);
    absence(person, "2026-02-05", "2026-02-08", null)
        .statusCode(409)
        .body("code", equalTo("absence-overlaps"))
        .body("detail", containsString(id));
    as("SALES_MANAGER")
        .header("If-Match", "\"1\"")
        .delete("/v1/people/" + person + "/absences/" + id)
        .then()
        .statusCode(200)
        .body("absences", empty());
    assertThat(Journal.state("people.state", person).get("absences")).isEmpty();
  }

  @Test
  void forgetsAnAbsenceThatIsOverByTheirOwnClock() {
    patch(person, BERLIN).statusCode(200);
    absence(person, "2026-02-02", "2026-02-05", null).statusCode(201);
    assertThat(watch.nextDue()).isPresent();
    at("2026-02-05T22:59:59Z");
    assertThat(Journal.state("people.state", person).get("absences")).hasSize(1);
    at("2026-02-05T23:00:00Z");
    assertThat(Journal.state("people.state", person).get("absences")).isEmpty();
    as("PRODUCT").get("/v1/people/" + person).then().body("absences", empty());
  }

  @Test
  void tellsOfSomebodyWhoLeavesAsAwayForGood() {
    absence(person, "2026-02-26", "2026-03-05", null).statusCode(201);
    patch(person, "{\"leftOn\": \"2026-03-01\"}")
        .statusCode(200)
        .body("leftOn", equalTo("2026-03-01"));
    JsonNode told = Journal.state("people.state", person).get("absences");
    assertThat(told).hasSize(2);
    assertThat(told.get(0).get("lastDay").asText()).isEqualTo("2026-02-28");
    assertThat(told.get(1).get("firstDay").asText()).isEqualTo("2026-03-01");
    assertThat(told.get(1).get("lastDay").asText()).isEqualTo("2200-12-31");
    absence(holding("PRODUCT"), "2026-02-20", "2026-03-01", person)
        .statusCode(422)
        .body("code", equalTo("person-left"))
        .body("errors[0].pointer", equalTo("/coverId"));
  }

  private void at(String instant) {
    clock.set(Instant.parse(instant));
    watch.runDue(clock.instant());
    assertThat(watch.nextDue().filter(next -> !next.isAfter(clock.instant()))).isEmpty();
  }

  private static ValidatableResponse absence(
      String who, String first, String last, @Nullable String cover) {
    return PersonFixture.away(who, first, last, cover);
  }

  private static ValidatableResponse patch(String who, String body) {
    return PersonFixture.patched(who, body);
  }

  private static RequestSpecification asPatch(String body, @Nullable String ifMatch) {
    var request = as("SALES_MANAGER").contentType("application/merge-patch+json").body(body);
    return ifMatch == null ? request : request.header("If-Match", ifMatch);
  }
}
