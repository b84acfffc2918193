package dev.customerfirst.renewals.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountsEvent;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTeamChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import dev.customerfirst.testkit.EventPublisher;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PortfolioHistoryTest {

  private static final UUID ANNA = UUID.randomUUID();
  private static final UUID BEN = UUID.randomUUID();

  @Inject DataSource database;
  private final UUID account = UUID.randomUUID();
  private long sequence;

  @Test
  void keepsEachTierWithItsDayAndTheTimeOfTheFact() {
    tell("2026-01-05T08:00:00Z", tier("TIER_2", "TIER_1", "2026-02-01"));
    tell("2026-03-05T08:00:00Z", tier("TIER_1", "TIER_3", "2026-03-05"));

    awaitRows(
        "select from_tier || to_tier || effective_on || ' ' || (told_at at time zone 'UTC')"
            + " from account_tier_change where account_id = ? order by number",
        "TIER_2TIER_12026-02-01 2026-01-05 08:00:00",
        "TIER_1TIER_32026-03-05 2026-03-05 08:00:00");
  }

  @Test
  void keepsWhoHeldARoleAndSinceWhen() {
    tell("2026-01-05T08:00:00Z", team(null, ANNA));
    tell("2026-02-05T08:00:00Z", team(ANNA, BEN));
    tell("2026-03-05T08:00:00Z", team(BEN, null));

    awaitRows(
        "select coalesce(cast(to_person as text), 'nobody') from account_team_change"
            + " where account_id = ? order by told_at, number",
        ANNA.toString(),
        BEN.toString(),
        "nobody");
  }

  @Test
  void theSameFactAgainIsTheSameRow() {
    UUID id = UUID.randomUUID();
    AccountsEvent fact = team(null, ANNA);
    publish(id, 1, "AccountTeamChanged", "2026-01-05T08:00:00Z", fact);
    publish(id, 1, "AccountTeamChanged", "2026-01-05T08:00:00Z", fact);
    // A journal that is told from its beginning to somebody who forgot what was heard.
    publish(UUID.randomUUID(), 2, "AccountTeamChanged", "2026-01-05T08:00:00Z", fact);
    publish(UUID.randomUUID(), 3, "AccountTierChanged", "2026-01-06T08:00:00Z", tierFact());

    awaitRows("select to_tier from account_tier_change where account_id = ?", "TIER_1");
    assertThat(rows("select role from account_team_change where account_id = ?"))
        .containsExactly("CUSTOMER_ENGINEER");
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    publish(UUID.randomUUID(), 1, "AccountMoodChanged", "2026-01-05T08:00:00Z", tierFact());
    publish(UUID.randomUUID(), 2, "AccountTierChanged", "2026-01-06T08:00:00Z", tierFact());

    awaitRows("select to_tier from account_tier_change where account_id = ?", "TIER_1");
  }

  private AccountsEvent tierFact() {
    return tier("TIER_2", "TIER_1", "2026-02-01");
  }

  private AccountsEvent tier(String from, String to, String on) {
    return new AccountTierChanged(
        account, Tier.valueOf(from), Tier.valueOf(to), LocalDate.parse(on), "Grew.");
  }

  private AccountsEvent team(@Nullable UUID from, @Nullable UUID to) {
    return new AccountTeamChanged(account, Role.CUSTOMER_ENGINEER, from, to);
  }

  private void tell(String time, AccountsEvent fact) {
    publish(UUID.randomUUID(), ++sequence, fact.getClass().getSimpleName(), time, fact);
  }

  private void publish(UUID id, long number, String type, String time, AccountsEvent fact) {
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id.toString());
    headers.put("ce_source", "/accounts-service");
    headers.put("ce_type", "dev.customerfirst." + type + ".v1");
    headers.put("ce_subject", account.toString());
    headers.put("ce_sequence", Long.toString(number));
    headers.put("ce_time", time);
    try {
      EventPublisher.publish(
          "accounts.events",
          account.toString(),
          headers,
          EventJson.mapper().writeValueAsBytes(fact));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitRows(String query, String... expected) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(rows(query)).containsExactly(expected));
  }

  private List<String> rows(String query) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, account);
      List<String> texts = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
