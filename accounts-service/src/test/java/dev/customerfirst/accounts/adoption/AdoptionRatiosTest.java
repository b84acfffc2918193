package dev.customerfirst.accounts.adoption;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.MetricFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.accounts.ContractFixture;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.accounts.domain.Ratio;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AdoptionRatiosTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @Inject AdoptionRatios ratios;

  @Test
  @Tag("R037")
  @Tag("R038")
  void readsWhatWasSentAndSigned() {
    String account = registered();
    UUID id = UUID.fromString(account);
    assertThat(dauOfMau(id)).isEqualTo("No dau was sent for the 28 days before 2026-01-05.");
    sent(account, "2025-12-10", "\"dau\": 30");
    sent(account, "2025-12-20", "\"dau\": 60");
    sent(account, "2025-12-31", "\"mau\": 150");
    assertThat(dauOfMau(id)).startsWith("0.3000 on 2025-12-20");
    assertThat(mauOfSeats(id)).startsWith("No contract ran on 2025-12-31");
    Neighbours.publish(
        ContractFixture.state(UUID.randomUUID(), id, LocalDate.of(2025, 6, 1), 12, 200), 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(mauOfSeats(id)).startsWith("0.7500 on 2025-12-31"));
  }

  /** What people tried before production says nothing about use (A36). */
  @Test
  void countsFromTheDayOfProductionOn() {
    String account = registered();
    UUID id = UUID.fromString(account);
    sent(account, "2025-12-10", "\"dau\": 30").statusCode(200);
    sent(account, "2025-12-20", "\"dau\": 60, \"mau\": 150").statusCode(200);
    assertThat(dauOfMau(id)).startsWith("0.3000");
    as("ACCOUNT_EXECUTIVE")
        .body("{\"on\": \"2025-12-15\"}")
        .post("/v1/accounts/" + account + "/production-agreement")
        .then()
        .statusCode(201);
    assertThat(dauOfMau(id)).startsWith("0.4000");
    as("MARKETING")
        .get("/v1/accounts/" + account + "/adoption")
        .then()
        .body("since", equalTo("2025-12-15"));
  }

  private String dauOfMau(UUID account) {
    return words(QuarkusTransaction.requiringNew().call(() -> ratios.dauOfMau(account, TODAY)));
  }

  private String mauOfSeats(UUID account) {
    return words(QuarkusTransaction.requiringNew().call(() -> ratios.mauOfSeats(account, TODAY)));
  }

  private static String words(Ratio ratio) {
    return ratio.value() == null
        ? ratio.because()
        : ratio.value() + " on " + ratio.asOf() + ": " + ratio.because();
  }
}
