package dev.customerfirst.renewals.assessment;

import static dev.customerfirst.renewals.RenewalFixture.EXECUTIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.testkit.RefusedInserts;
import dev.customerfirst.testkit.TestClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is expected is written and told together, or neither. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AssessmentPublishingTest {

  private static final Instant WINDOW = Instant.parse("2026-09-03T00:00:00Z");

  @Inject RenewalFixture fixture;
  @Inject SimulatedClock clock;
  @Inject AssessmentWatch watch;

  @BeforeEach
  void today() {
    clock.set(Instant.parse("2026-01-15T09:00:00Z"));
  }

  @Test
  void aCallThatCannotBeToldIsNotGiven() {
    UUID contract = fixture.signed(fixture.knownAccount(), "2025-04-01");
    String before = fixture.everything();

    refusing(() -> fixture.call(EXECUTIVE, contract, "RED", "They leave.").statusCode(500));

    assertThat(fixture.everything()).isEqualTo(before);
    fixture.call(EXECUTIVE, contract, "RED", "They leave.").statusCode(201);
  }

  @Test
  void anAssessmentThatCannotBeToldIsStillToOpen() {
    UUID contract = fixture.signed(fixture.knownAccount(), "2026-01-01");
    TestClock.set(WINDOW.minusSeconds(1));
    clock.set(WINDOW);
    String before = fixture.everything();

    refusing(
        () -> assertThatThrownBy(() -> watch.runDue(WINDOW)).isInstanceOf(RuntimeException.class));

    assertThat(fixture.everything()).isEqualTo(before);
    watch.runDue(WINDOW);
    assertThat(fixture.told(contract, "signal")).containsExactly("-");
  }

  private void refusing(Runnable work) {
    RefusedInserts.into("outbox", fixture::execute, work);
  }
}
