package dev.customerfirst.accounts.people;

import static dev.customerfirst.accounts.PersonFixture.away;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static dev.customerfirst.accounts.PersonFixture.patched;
import static dev.customerfirst.accounts.TeamFixture.release;
import static dev.customerfirst.accounts.TeamFixture.seat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.AccountFixture;
import dev.customerfirst.accounts.Caller;
import dev.customerfirst.accounts.CustomerFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What cannot be told does not happen. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PeoplePublishingTest {

  private static final String CE = "CUSTOMER_ENGINEER";

  @Test
  void nothingIsKnownOfPeopleThatOthersDoNotHear() {
    String person = holding(CE);
    String absence = away(person, "2026-06-01", "2026-06-05", null).extract().path("absence.id");
    without(
        "state_record",
        List.of(
            () -> patched(person, "{\"skills\": [\"Go\"]}").extract().statusCode(),
            () -> away(person, "2026-07-01", "2026-07-05", null).extract().statusCode(),
            () ->
                Caller.as("SALES_MANAGER")
                    .header("If-Match", "*")
                    .delete("/v1/people/" + person + "/absences/" + absence)
                    .statusCode()));
  }

  @Test
  void noSeatMovesAndNoAbsenceBeginsWithoutItsFact() {
    String person = holding(CE);
    String other = holding(CE);
    String account = AccountFixture.registered();
    seat(account, "ACCOUNT_EXECUTIVE", holding("ACCOUNT_EXECUTIVE")).statusCode(200);
    seat(account, CE, person).statusCode(200);
    CustomerFixture.signed(account);
    without(
        "outbox",
        List.of(
            () -> away(person, "2026-01-05", "2026-01-09", null).extract().statusCode(),
            () -> release(account, CE).extract().statusCode(),
            () ->
                Caller.as("SALES_MANAGER")
                    .body("{\"toPersonId\": \"" + other + "\", \"because\": \"They move.\"}")
                    .post("/v1/people/" + person + "/handovers")
                    .statusCode()));
  }

  /** Refuses every new row of the table for as long as the changes are tried. */
  private static void without(String table, List<Supplier<Integer>> changes) {
    String before = Journal.everything();
    Journal.execute(
        "alter table " + table + " add constraint refused check (topic is null) not valid");
    try {
      assertThat(changes).allSatisfy(change -> assertThat(change.get()).isEqualTo(500));
    } finally {
      Journal.execute("alter table " + table + " drop constraint refused");
    }
    assertThat(Journal.everything()).isEqualTo(before);
  }
}
