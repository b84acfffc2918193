package dev.customerfirst.accounts.handover;

import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.PersonFixture.away;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static dev.customerfirst.accounts.PersonFixture.patched;
import static dev.customerfirst.accounts.TeamFixture.alerts;
import static dev.customerfirst.accounts.TeamFixture.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.AccountFixture;
import dev.customerfirst.accounts.CustomerFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HandoverResourceTest {

  private static final String CE = "CUSTOMER_ENGINEER";

  /** Enough for several batches of rows. */
  private static final int MANY = 300;

  @Test
  void movesEverySeatWithOneFactForEach() {
    String from = holding(CE, "PRODUCT");
    String to = holding(CE, "PRODUCT");
    String first = account(from, CE);
    seat(first, "PRODUCT", from).statusCode(200);
    String second = account(from, CE);
    seat(second, "PRODUCT", to).statusCode(200);
    String version = etag(first);
    handOver(from, body(to, ""))
        .statusCode(200)
        .body("seats", equalTo(3))
        .body("because", equalTo("They move."));
    seats(from).body("items", empty());
    seats(to).body("items", hasSize(4));
    assertThat(etag(first)).isNotEqualTo(version);
    List<JsonNode> facts =
        Journal.factsOf(first).stream()
            .filter(told -> told.type().contains("AccountTeamChanged"))
            .map(Journal.Told::payload)
            .filter(fact -> fact.get("to").asText().equals(to))
            .toList();
    assertThat(facts)
        .extracting(fact -> fact.get("role").asText())
        .containsExactlyInAnyOrder(CE, "PRODUCT");
    assertThat(facts).allSatisfy(f -> assertThat(f.get("from").asText()).isEqualTo(from));
    assertThat(Journal.state("accounts.state", first).get("team").findValuesAsText("personId"))
        .containsOnly(to);
    for (String person : List.of(from, to)) {
      as("MARKETING")
          .get("/v1/people/" + person + "/handovers")
          .then()
          .statusCode(200)
          .body("items.toPersonId", contains(to));
    }
    handOver(from, body(to, "")).statusCode(409).body("code", equalTo("nothing-to-hand-over"));
  }

  @Test
  void movesOnlyWhatIsMeant() {
    String from = holding(CE, "PRODUCT");
    String to = holding(CE);
    String first = account(from, CE);
    seat(first, "PRODUCT", from).statusCode(200);
    String second = account(from, CE);
    handOver(from, body(to, ", \"roles\": [\"" + CE + "\"], \"accountIds\": [\"" + first + "\"]"))
        .statusCode(200)
        .body("seats", equalTo(1));
    seats(to).body("items.accountId", contains(first));
    seats(from).body("items.accountId", containsInAnyOrder(first, second));
    String stranger = AccountFixture.registered();
    handOver(from, body(to, ", \"accountIds\": [\"" + second + "\", \"" + stranger + "\"]"))
        .statusCode(422)
        .body("code", equalTo("no-such-seat"))
        .body("errors[0].pointer", equalTo("/accountIds/1"));
  }

  @Test
  void movesNothingWhenOneSeatCannotMove() {
    String from = holding(CE, "PRODUCT");
    String to = holding(CE);
    String first = account(from, CE);
    seat(first, "PRODUCT", from).statusCode(200);
    String before = Journal.everything();
    preview(from, body(to, ""))
        .body("possible", equalTo(false))
        .body("refusals", empty())
        .body("seats.role", contains(CE, "PRODUCT"))
        .body("seats[0].refusals", empty())
        .body("seats[1].refusals.code", contains("role-not-held"));
    handOver(from, body(to, "")).statusCode(422).body("code", equalTo("role-not-held"));
    handOver(from, body(from, "")).statusCode(422).body("code", equalTo("handover-to-themselves"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void whoHasLeftGivesAndDoesNotTake() {
    String from = holding(CE);
    String to = holding(CE);
    account(from, CE);
    patched(to, "{\"leftOn\": \"2026-01-05\"}").statusCode(200);
    preview(from, body(to, ""))
        .body("possible", equalTo(false))
        .body("refusals.code", contains("person-left"));
    handOver(from, body(to, "")).statusCode(422).body("code", equalTo("person-left"));
    patched(to, "{\"leftOn\": null}").statusCode(200);
    patched(from, "{\"leftOn\": \"2026-01-05\"}").statusCode(200);
    handOver(from, body(to, "")).statusCode(200);
  }

  @Test
  void showsTheLoadsBeforeAndAfterAndWritesNothing() {
    String from = holding(CE);
    String to = holding(CE);
    account(from, CE);
    account(from, CE);
    CustomerFixture gone = CustomerFixture.signed();
    seat(gone.account(), CE, from).statusCode(200);
    gone.churned();
    String before = Journal.everything();
    preview(from, body(to, ""))
        .body("possible", equalTo(true))
        .body("seats", hasSize(3))
        .body(of("before", from), equalTo(2))
        .body(of("before", to), equalTo(0))
        .body(of("after", from), equalTo(0))
        .body(of("after", to), equalTo(2))
        .body("after.roles.flatten().most", everyItem(equalTo(30)));
    assertThat(Journal.everything()).isEqualTo(before);
    handOver(from, body(to, "")).statusCode(200);
    preview(to, body(from, "")).body(of("before", to), equalTo(2));
  }

  @Test
  void clearsTheAlertOfSomebodyWhoIsAway() {
    String from = holding(CE);
    String account = account(from, CE);
    CustomerFixture.signed(account);
    away(from, "2026-01-05", "2026-01-09", null).statusCode(201);
    alerts(account, "ABSENCE_UNCOVERED", "OPEN").body("items", hasSize(1));
    handOver(from, body(holding(CE), "")).statusCode(200);
    alerts(account, "ABSENCE_UNCOVERED", "OPEN").body("items", empty());
  }

  @Test
  void movesSeveralHundredAtOnceAndOnlyOnceUnderAKey() {
    String from = holding(CE);
    String to = holding(CE);
    List<String> ids = bulk(MANY);
    Journal.execute(
        "insert into account_team (account_id, role, person_id) select id, '"
            + CE
            + "', '"
            + from
            + "' from account where id in ("
            + ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","))
            + ")");
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as("SALES_MANAGER")
          .header("Idempotency-Key", key)
          .body(body(to, ""))
          .post("/v1/people/" + from + "/handovers")
          .then()
          .statusCode(200)
          .body("seats", equalTo(MANY));
    }
    assertThat(ids)
        .allSatisfy(
            id ->
                assertThat(Journal.factNamesOf(id))
                    .containsExactly("AccountRegistered", "AccountTeamChanged"));
    String last = ids.get(MANY - 1);
    assertThat(Journal.state("accounts.state", last).at("/team/0/personId").asText()).isEqualTo(to);
  }

  /** Registered as a CRM would. */
  private static List<String> bulk(int accounts) {
    String stem = AccountFixture.freshKey();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      rows.add(
          "{\"externalId\": {\"system\": \"bulk\", \"id\": \""
              + stem
              + "-"
              + i
              + "\"}, \"name\": \"N\", \"timeZone\": \"UTC\", \"tier\": \"TIER_3\"}");
    }
    return as("INTEGRATION")
        .body("{\"rows\": [" + String.join(",", rows) + "]}")
        .post("/v1/accounts/batch")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("rows.accountId");
  }

  private static String of(String when, String person) {
    return when + ".find { it.personId == '" + person + "' }.roles[0].accounts";
  }

  private static String account(String person, String role) {
    String account = AccountFixture.registered();
    seat(account, role, person).statusCode(200);
    return account;
  }

  private static @Nullable String etag(String account) {
    return as("PRODUCT").get("/v1/accounts/" + account).header("ETag");
  }

  private static String body(String to, String more) {
    return "{\"toPersonId\": \"" + to + "\", \"because\": \"They move.\"" + more + "}";
  }

  private static ValidatableResponse handOver(String from, String body) {
    return as("SALES_MANAGER").body(body).post("/v1/people/" + from + "/handovers").then();
  }

  private static ValidatableResponse preview(String from, String body) {
    return as("SALES_MANAGER")
        .body(body)
        .post("/v1/people/" + from + "/handovers/preview")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse seats(String person) {
    return as("PRODUCT").get("/v1/people/" + person + "/seats").then().statusCode(200);
  }
}
