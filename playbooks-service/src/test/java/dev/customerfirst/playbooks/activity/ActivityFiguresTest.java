package dev.customerfirst.playbooks.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.activity.ActivityFigures.Counts;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ActivityFiguresTest {

  /** No other test has contracts in these years. */
  private static final LocalDate START = LocalDate.of(2061, 1, 1);

  private static final String CE = "CUSTOMER_ENGINEER";

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;

  ActivityFiguresTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @Test
  @Tag("R009")
  void tellsWhatBecameOfWhatFellDue() {
    clock.set(CustomerFixture.midnight(START));
    CustomerFixture customer = CustomerFixture.somebody();
    ContractFixture contract = customer.contract(START, 12);
    told.of(customer.state(Tier.TIER_3), contract.signed(), contract.started());
    // The first quarter: kickoff by 15 January, meetings by 22 January, the rest by 31 March.
    figures()
        .body("all.due", is(4))
        .body("all.open", is(4))
        .body("all.skipRate", nullValue())
        .body("all.onTimeRate", nullValue());
    act(customer, "KICKOFF", "completion", "{}");
    clock.set(CustomerFixture.midnight(LocalDate.of(2061, 2, 1)));
    act(customer, "BOOK_MEETINGS", "completion", "{}");
    act(customer, "CUSTOMER_ENABLEMENT", "skip", "{\"reason\": \"They train themselves.\"}");
    clock.set(CustomerFixture.midnight(LocalDate.of(2061, 4, 1)));
    figures()
        .body("all.due", is(4))
        .body("all.completedOnTime", is(1))
        .body("all.completedLate", is(1))
        .body("all.skipped", is(1))
        .body("all.overdue", is(1))
        .body("all.open", is(0))
        .body("all.skipRate", is(0.3333f))
        .body("all.onTimeRate", is(0.5f))
        .body("items.find { it.code == 'PRODUCTION_ROLLOUT' }.counts.overdue", is(1))
        .body("items.find { it.code == 'CUSTOMER_ENABLEMENT' }.counts.skipRate", is(1f));
  }

  @Test
  void roundsToTheNearest() {
    Counts counts = Counts.of(2, 1, 1, 5, 7);
    assertThat(counts.due()).isEqualTo(16);
    assertThat(counts.skipRate()).isEqualTo(new BigDecimal("0.2500"));
    assertThat(counts.onTimeRate()).isEqualTo(new BigDecimal("0.6667"));
    assertThat(Counts.of(0, 0, 0, 3, 3).skipRate()).isNull();
    assertThat(Counts.of(0, 0, 4, 0, 0).onTimeRate()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ?from",
    "?from=2026-01-01, ?to",
    "?from=2026-01-02&to=2026-01-01, ?to",
    "?from=2026-01-01&to=2031-01-02, ?to",
    "?from=yesterday&to=2026-01-01, ?from"
  })
  void needsAPeriod(String query, String pointer) {
    ask(query).statusCode(400).body("errors[0].pointer", is(pointer));
  }

  private void act(CustomerFixture customer, String code, String action, String body) {
    given()
        .auth()
        .oauth2(Tokens.as(CE))
        .contentType("application/json")
        .body(body)
        .post("/v1/activities/" + journal.activity(customer.accountId(), code) + "/" + action)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse figures() {
    return ask("?from=2061-01-01&to=2061-03-31").statusCode(200);
  }

  private static ValidatableResponse ask(String query) {
    return given().auth().oauth2(Tokens.as(CE)).get("/v1/activity-figures" + query).then();
  }
}
