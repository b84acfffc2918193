package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MomentsLagTest {

  private static final Instant STARTS = Instant.parse("2061-12-31T23:00:00Z");

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;
  @Inject MomentsLag lag;

  @BeforeEach
  void aContractStarts() {
    clock.set(ContractFixture.TODAY);
    watch.runDue(STARTS.minusSeconds(1));
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("startsOn", "2062-01-01");
    fixture.signed(body);
  }

  @AfterEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  void isNotBehindBeforeSomethingIsDueNorAtTheInstant() {
    clock.set(STARTS.minusSeconds(1));
    assertThat(lag.age()).isZero();

    clock.set(STARTS);
    assertThat(lag.age()).isZero();
  }

  @Test
  void tellsTheAgeOfTheOldestThatIsDueUntilItHasHappened() {
    clock.set(STARTS.plusSeconds(59));
    health("UP", 59);

    clock.set(STARTS.plusSeconds(60));
    health("DOWN", 60);
    assertThat(gauge()).isEqualTo(60);

    watch.runDue(clock.instant());
    health("UP", 0);
    assertThat(gauge()).isZero();
    assertThat(lag.age()).isZero();
  }

  private static void health(String status, int seconds) {
    given()
        .get("/q/health/well")
        .then()
        .body("checks.find { it.name == 'contract-moments' }.status", is(status))
        .body("checks.find { it.name == 'contract-moments' }.data.oldestDueSeconds", is(seconds));
  }

  private static double gauge() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("customerfirst_moments_oldest_due_seconds"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow();
  }
}
