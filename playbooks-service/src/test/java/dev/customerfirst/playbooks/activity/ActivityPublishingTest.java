package dev.customerfirst.playbooks.activity;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.RefusedInserts;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An activity never changes without its fact: where the fact cannot be written, nothing is. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ActivityPublishingTest {

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();

  ActivityPublishingTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @Test
  void plansNothingThatCannotBeTold() {
    told.of(customer.state(Tier.TIER_2));
    withoutOutbox(
        () -> assertThatThrownBy(() -> told.of(customer.contract().signed())).isNotNull());
    assertThat(journal.activitiesOf(customer.accountId())).isEmpty();
  }

  @Test
  void completesNothingThatCannotBeTold() {
    clock.set(midnight(START));
    told.of(customer.state(Tier.TIER_2), customer.contract().signed());
    UUID kickoff = journal.activity(customer.accountId(), "KICKOFF");
    List<String> before = journal.activitiesOf(customer.accountId());
    withoutOutbox(
        () ->
            given()
                .auth()
                .oauth2(Tokens.as("ACCOUNT_EXECUTIVE"))
                .contentType("application/json")
                .body("{}")
                .post("/v1/activities/" + kickoff + "/completion")
                .then()
                .statusCode(500)
                .contentType("application/problem+json"));
    assertThat(journal.activitiesOf(customer.accountId())).isEqualTo(before);
  }

  private void withoutOutbox(Runnable attempt) {
    RefusedInserts.into("outbox", journal::run, attempt);
  }
}
