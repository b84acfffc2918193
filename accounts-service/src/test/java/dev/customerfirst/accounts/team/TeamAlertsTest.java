package dev.customerfirst.accounts.team;

import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.PersonFixture.away;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static dev.customerfirst.accounts.PersonFixture.patched;
import static dev.customerfirst.accounts.TeamFixture.alerts;
import static dev.customerfirst.accounts.TeamFixture.release;
import static dev.customerfirst.accounts.TeamFixture.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.customerfirst.accounts.AccountFixture;
import dev.customerfirst.accounts.CustomerFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.kit.time.TimedWork;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TeamAlertsTest {

  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
  private static final String MISSING = "TEAM_ROLE_MISSING";
  private static final String UNCOVERED = "ABSENCE_UNCOVERED";
  private static final String CE = "CUSTOMER_ENGINEER";
  private static final String AE = "ACCOUNT_EXECUTIVE";

  @Inject SimulatedClock clock;
  @Inject @All List<TimedWork> works;

  @AfterEach
  void backToTheStart() {
    clock.set(START);
  }

  @Test
  @Tag("R032")
  void aCustomerWithoutARequiredRoleRaisesAnAlertUntilItHasOne() {
    CustomerFixture customer = CustomerFixture.signed();
    String account = customer.account();
    alerts(account, MISSING, "OPEN")
        .body("items", hasSize(1))
        .body("items[0].about", equalTo(account))
        .body("items[0].because", containsString("ACCOUNT_EXECUTIVE and CUSTOMER_ENGINEER"));
    seat(account, AE, holding(AE)).statusCode(200);
    alerts(account, MISSING, "OPEN")
        .body("items.because", contains("Nobody plays CUSTOMER_ENGINEER for this customer."));
    seat(account, CE, holding(CE)).statusCode(200);
    alerts(account, MISSING, "OPEN").body("items", empty());
    release(account, AE).statusCode(200);
    alerts(account, MISSING, "OPEN").body("items", hasSize(1));
    customer.churned();
    alerts(account, MISSING, "OPEN").body("items", empty());
    assertThat(
            Journal.factsOf(account).stream()
                .filter(told -> told.payload().path("rule").asText().equals(MISSING))
                .map(told -> told.type().split("\\.")[2]))
        .containsExactly(
            "AlertRaised",
            "AlertCleared",
            "AlertRaised",
            "AlertCleared",
            "AlertRaised",
            "AlertCleared");
  }

  @Test
  void aProspectWithoutATeamRaisesNone() {
    String account = AccountFixture.registered();
    seat(account, CE, holding(CE)).statusCode(200);
    alerts(account, MISSING, "OPEN").body("items", empty());
  }

  @Test
  void anAbsenceIsToldFromItsFirstDayToTheDayAfterItsLast() {
    String person = holding(CE);
    String account = customerOf(person);
    away(person, "2026-02-02", "2026-02-05", null).statusCode(201);
    at("2026-02-01T23:59:59Z");
    alerts(account, UNCOVERED, "OPEN").body("items", empty());
    at("2026-02-02T00:00:00Z");
    alerts(account, UNCOVERED, "OPEN")
        .body("items[0].raisedAt", equalTo("2026-02-02T00:00:00Z"))
        .body(
            "items.because",
            contains("CUSTOMER_ENGINEER is away until 2026-02-05 and nobody stands in."));
    at("2026-02-05T23:59:59Z");
    alerts(account, UNCOVERED, "OPEN").body("items", hasSize(1));
    at("2026-02-06T00:00:00Z");
    alerts(account, UNCOVERED, "CLEARED")
        .body("items[0].clearedAt", equalTo("2026-02-06T00:00:00Z"));
  }

  @Test
  void aCoverStandsInUnlessTheyAreAwayToo() {
    String person = holding(CE);
    String cover = holding(CE);
    String account = customerOf(person);
    away(person, "2026-02-02", "2026-02-05", cover).statusCode(201);
    away(cover, "2026-02-04", "2026-02-04", null).statusCode(201);
    at("2026-02-02T00:00:00Z");
    alerts(account, UNCOVERED, "OPEN").body("items", empty());
    at("2026-02-04T00:00:00Z");
    alerts(account, UNCOVERED, "OPEN").body("items", hasSize(1));
    at("2026-02-05T00:00:00Z");
    alerts(account, UNCOVERED, "OPEN").body("items", empty());
  }

  @Test
  void whoeverTakesTheSeatOrComesBackEarlyClearsIt() {
    String person = holding(CE);
    String first = customerOf(person);
    String second = customerOf(person);
    String absence =
        away(person, "2026-01-05", "2026-01-09", null).statusCode(201).extract().path("absence.id");
    alerts(first, UNCOVERED, "OPEN").body("items", hasSize(1));
    seat(first, CE, holding(CE)).statusCode(200);
    alerts(first, UNCOVERED, "OPEN").body("items", empty());
    alerts(second, UNCOVERED, "OPEN").body("items", hasSize(1));
    seat(first, CE, person).statusCode(200);
    alerts(first, UNCOVERED, "OPEN").body("items", hasSize(1));
    as("SALES_MANAGER")
        .header("If-Match", "*")
        .delete("/v1/people/" + person + "/absences/" + absence)
        .then()
        .statusCode(200);
    alerts(first, UNCOVERED, "OPEN").body("items", empty());
    alerts(second, UNCOVERED, "OPEN").body("items", empty());
  }

  @Test
  void aSeatOfSomebodyWhoLeftIsUncoveredForGood() {
    String person = holding(CE);
    String account = customerOf(person);
    patched(person, "{\"leftOn\": \"2026-03-01\"}").statusCode(200);
    alerts(account, UNCOVERED, "OPEN").body("items", empty());
    at("2026-03-01T00:00:00Z");
    alerts(account, UNCOVERED, "OPEN")
        .body("items.because", contains("CUSTOMER_ENGINEER has left and still holds the seat."));
    seat(account, "TECHNICAL_ADVISOR", person).statusCode(422);
    seat(AccountFixture.registered(), CE, person)
        .statusCode(422)
        .body("code", equalTo("person-left"));
    seat(account, CE, person).statusCode(200);
    patched(person, "{\"leftOn\": null}").statusCode(200);
    alerts(account, UNCOVERED, "OPEN").body("items", empty());
  }

  @Test
  void aSeatGivenAtTheMomentOfAnAbsenceIsSeen() {
    String account = customerOf(holding(CE));
    for (int i = 0; i < 5; i++) {
      String person = holding(CE);
      CompletableFuture<Void> given =
          CompletableFuture.runAsync(() -> seat(account, CE, person).statusCode(200));
      CompletableFuture<Void> gone =
          CompletableFuture.runAsync(
              () -> away(person, "2026-01-05", "2026-01-09", null).statusCode(201));
      CompletableFuture.allOf(given, gone).join();
      alerts(account, UNCOVERED, "OPEN").body("items", hasSize(1));
      seat(account, CE, holding(CE)).statusCode(200);
      alerts(account, UNCOVERED, "OPEN").body("items", empty());
    }
  }

  @Test
  void aProspectMayWait() {
    String person = holding(CE);
    String account = AccountFixture.registered();
    seat(account, CE, person).statusCode(200);
    away(person, "2026-01-05", "2026-01-09", null).statusCode(201);
    alerts(account, UNCOVERED, "OPEN").body("items", empty());
    CustomerFixture.signed(account);
    alerts(account, UNCOVERED, "OPEN").body("items", hasSize(1));
  }

  /** A customer with a full team whose customer engineer this is. */
  private static String customerOf(String person) {
    String account = AccountFixture.registered();
    seat(account, AE, holding(AE)).statusCode(200);
    seat(account, CE, person).statusCode(200);
    return CustomerFixture.signed(account).account();
  }

  private void at(String instant) {
    clock.set(Instant.parse(instant));
    TimedWork watch =
        works.stream()
            .filter(work -> work.name().equals("people-who-go-and-come-back"))
            .findFirst()
            .orElseThrow();
    watch.runDue(clock.instant());
    watch.runDue(clock.instant());
  }
}
