package dev.customerfirst.playbooks.effect;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountsEvent.MetricsRecorded;
import dev.customerfirst.events.accounts.MetricValue;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EffectResourceTest {

  private static final LocalDate HELD = LocalDate.of(2026, 2, 10);

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final String metric = "seats-" + Uuid7.next();

  EffectResourceTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @Test
  @Tag("R016")
  void saysWhatAFigureDidAroundAnActivity() {
    clock.set(midnight(START).plusSeconds(9 * 3600));
    // before 10, after 10 + 2i; the day itself does not count
    for (int i = 0; i < 6; i++) {
      UUID account = enabled(true);
      figure(account, HELD.minusDays(30), 8);
      figure(account, HELD.minusDays(1), 12);
      figure(account, HELD.minusDays(31), 1000);
      figure(account, HELD, 1000);
      figure(account, HELD.plusDays(1), 10 + 2 * i);
      figure(account, HELD.plusDays(30), 10 + 2 * i);
      figure(account, HELD.plusDays(31), 1000);
    }
    UUID silent = enabled(true);
    figure(silent, HELD.plusDays(3), 5);
    for (int i = 0; i < 5; i++) {
      UUID without = enabled(false);
      figure(without, HELD.minusDays(2), 7);
      figure(without, HELD.plusDays(2), 6);
    }
    clock.set(midnight(HELD.plusDays(40)));

    effect("?code=CUSTOMER_ENABLEMENT&metric=%s&from=2026-02-10&to=2026-02-10".formatted(metric))
        .statusCode(200)
        .body("windowDays", is(30))
        .body("cases.COMPARED", is(6))
        .body("compared.size", is(6))
        .body("compared.rose", is(5))
        .body("compared.stayed", is(1))
        .body("compared.meanBefore", is(10.0f))
        .body("compared.meanAfter", is(15.0f))
        .body("compared.medianChange", is(5.0f))
        .body("others.size", is(5))
        .body("others.fell", is(5))
        .body("others.meanChange", is(-1.0f))
        .body(
            "limits",
            hasItem(
                "A figure that rose after an activity did not rise because of it:"
                    + " both may follow from something else."));

    clock.set(midnight(HELD.plusDays(20)));
    effect("?code=CUSTOMER_ENABLEMENT&metric=%s&from=2026-02-10&to=2026-02-10".formatted(metric))
        .body("compared.size", is(0))
        .body("compared.meanBefore", nullValue());
  }

  @Test
  @Tag("R016")
  void aLaterWordAboutADayCorrectsTheEarlierOne() {
    UUID account = Uuid7.next();
    figure(account, HELD, 5);
    figure(account, HELD, 7);
    figure(account, HELD, 7);
    assertThat(
            journal.texts(
                "select value::text from usage_figure where account_id = '" + account + "'"))
        .containsExactly("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?metric=m&from=2026-01-01&to=2026-02-01 | 400",
        "?code=KICKOFF&from=2026-01-01&to=2026-02-01 | 400",
        "?code=KICKOFF&metric=m&to=2026-02-01 | 400",
        "?code=KICKOFF&metric=m&from=2026-01-01 | 400",
        "?code=KICKOFF&metric=m&from=2026-01-01&to=2025-02-01 | 400",
        "?code=KICKOFF&metric=m&from=2026-01-01&to=2026-02-01&windowDays=0 | 400",
        "?code=QBR&metric=m&from=2026-01-01&to=2026-02-01 | 422",
        "?code=KICKOFF&metric=unheard-of&from=2026-01-01&to=2026-02-01 | 404",
      })
  void saysWhatIsWrongWithAQuestion(String query, int status) {
    effect(query).statusCode(status).contentType("application/problem+json");
  }

  /** A customer, whose enablement was completed on the day, or not. */
  private UUID enabled(boolean done) {
    CustomerFixture customer = CustomerFixture.somebody();
    ContractFixture contract = customer.contract();
    told.of(customer.state(Tier.TIER_2), contract.signed(), contract.started());
    if (done) {
      journal.run(
          "update activity set status = 'COMPLETED', completed_on = '"
              + HELD
              + "' where code = 'CUSTOMER_ENABLEMENT' and account_id = '"
              + customer.accountId()
              + "'");
    }
    return customer.accountId();
  }

  private void figure(UUID account, LocalDate day, int value) {
    told.of(
        new MetricsRecorded(
            account, day, List.of(new MetricValue(metric, BigDecimal.valueOf(value)))));
  }

  private static ValidatableResponse effect(String query) {
    return given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/effectiveness" + query)
        .then();
  }
}
