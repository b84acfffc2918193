package dev.customerfirst.renewals.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.testkit.EventPublisher;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccountsStateConsumerTest {

  private static final String STATE = "dev.customerfirst.AccountState.v1";
  private static final String NOBODY = "nobody";

  @Inject DataSource database;
  private final UUID account = UUID.randomUUID();

  @Test
  void remembersAnAccountHoweverOftenItIsTold() {
    publish(1, "Acme", STATE);
    publish(1, "Acme", STATE);

    awaitName("Acme");
  }

  @Test
  void theNewestVersionWinsInAnyOrder() {
    publish(3, "Acme Group", STATE);
    publish(2, "Acme Ltd", STATE);
    publishMarker();

    assertThat(name(account)).isEqualTo("Acme Group");
  }

  @Test
  void followsAChange() {
    publish(1, "Acme", STATE);
    awaitName("Acme");
    publish(2, "Apex", STATE);

    awaitName("Apex");
  }

  @Test
  void forgetsAnErasedAccount() {
    publish(1, "Acme", STATE);
    awaitName("Acme");
    EventPublisher.publish("accounts.state", account.toString(), headers(2, STATE), null);

    awaitName(NOBODY);
  }

  @Test
  void signsNoContractWithAnAccountThatTurnedOutToBeAnother() {
    UUID survivor = UUID.randomUUID();
    EventPublisher.publish(
        "accounts.state",
        account.toString(),
        headers(1, STATE),
        payload(account, "Acme", survivor));
    awaitName("Acme");

    given()
        .auth()
        .oauth2(Tokens.as("ACCOUNT_EXECUTIVE"))
        .contentType("application/json")
        .body(
            """
            {"accountId": "%s", "startsOn": "2026-02-01", "termMonths": 12, "timeZone": "UTC",
             "value": {"amount": "1000.00", "currency": "EUR"}, "seats": 5,
             "supportPlan": "ENTERPRISE"}"""
                .formatted(account))
        .post("/v1/contracts")
        .then()
        .statusCode(409)
        .body("code", equalTo("account-merged"))
        .body("detail", containsString(survivor.toString()));
  }

  @Test
  void whatCannotBeReadIsSetAsideAndTheOthersGoOn() {
    EventPublisher.publish(
        "accounts.state", account.toString(), headers(1, STATE), "{\"tier\":".getBytes());
    publishMarker();

    assertThat(name(account)).isEqualTo(NOBODY);
  }

  @Test
  void anUnknownTypeIsSkipped() {
    publish(1, "Acme", "dev.customerfirst.AccountMood.v1");
    publishMarker();

    assertThat(name(account)).isEqualTo(NOBODY);
  }

  /** Another account on the same key's partition: when it is known, all before it was taken in. */
  private void publishMarker() {
    UUID marker = UUID.randomUUID();
    Map<String, String> headers = headers(1, STATE);
    headers.put("ce_subject", marker.toString());
    EventPublisher.publish(
        "accounts.state", account.toString(), headers, payload(marker, "marker"));
    await().atMost(Duration.ofSeconds(20)).until(() -> name(marker).equals("marker"));
  }

  private void publish(long version, String name, String type) {
    EventPublisher.publish(
        "accounts.state", account.toString(), headers(version, type), payload(account, name));
  }

  private Map<String, String> headers(long version, String type) {
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_source", "/accounts-service");
    headers.put("ce_type", type);
    headers.put("ce_subject", account.toString());
    headers.put("ce_sequence", Long.toString(version));
    headers.put("ce_time", "2026-01-15T09:00:00Z");
    return headers;
  }

  private static byte[] payload(UUID id, String name) {
    return payload(id, name, null);
  }

  private static byte[] payload(UUID id, String name, @Nullable UUID mergedInto) {
    try {
      return EventJson.mapper()
          .writeValueAsBytes(
              new AccountState(
                  id,
                  name,
                  List.of(),
                  Lifecycle.PROSPECT,
                  Tier.TIER_2,
                  LocalDate.of(2026, 1, 1),
                  null,
                  false,
                  "Europe/Berlin",
                  null,
                  null,
                  List.of(),
                  null,
                  null,
                  mergedInto));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitName(String name) {
    await().atMost(Duration.ofSeconds(20)).until(() -> name(account).equals(name));
  }

  private String name(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select name from known_account where id = ?")) {
      query.setObject(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getString(1) : NOBODY;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
