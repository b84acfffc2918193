package dev.customerfirst.accounts.alert;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AlertsTest {

  private UUID account = new UUID(0, 0);

  @Inject Alerts alerts;

  @BeforeEach
  void registerAnAccount() {
    account = UUID.fromString(registered());
  }

  @Test
  @Tag("R010")
  void isToldOnceWhenItBeginsAndOnceWhenItEnds() {
    raise();
    raise();
    shown("&status=OPEN")
        .body("items.rule", contains("NO_CHAMPION"))
        .body("items[0].because", equalTo("They left."));
    clear();
    clear();
    shown("&status=OPEN").body("items", empty());
    shown("&status=CLEARED").body("items.clearedBecause", contains("Somebody new."));
    assertThat(Journal.factNamesOf(account.toString()))
        .containsExactly("AccountRegistered", "AlertRaised", "AlertCleared");
  }

  @Test
  void comesBackAsAnotherAlert() {
    raise();
    clear();
    raise();
    shown("&rule=NO_CHAMPION").body("items.size()", equalTo(2));
    shown("&status=OPEN").body("items.size()", equalTo(1));
    assertThat(Journal.factNamesOf(account.toString()))
        .containsExactly("AccountRegistered", "AlertRaised", "AlertCleared", "AlertRaised");
  }

  @Test
  void isRaisedOnceByManyAtOnce() {
    CompletableFuture.allOf(
            IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(this::raise))
                .toArray(CompletableFuture[]::new))
        .join();
    shown("").body("items.size()", equalTo(1));
  }

  @Test
  void asksForARuleThatThereIs() {
    as("PRODUCT")
        .get("/v1/alerts?rule=SOMETHING")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-code"));
  }

  private void raise() {
    QuarkusTransaction.requiringNew()
        .run(() -> alerts.raise(account, AlertRule.NO_CHAMPION, account, "They left."));
  }

  private void clear() {
    QuarkusTransaction.requiringNew()
        .run(() -> alerts.clear(AlertRule.NO_CHAMPION, account, "Somebody new."));
  }

  private ValidatableResponse shown(String query) {
    return as("PRODUCT").get("/v1/alerts?accountId=" + account + query).then().statusCode(200);
  }
}
