package dev.customerfirst.accounts.contact;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.ContactFixture.CHAMPION;
import static dev.customerfirst.accounts.ContactFixture.known;
import static dev.customerfirst.accounts.ContactFixture.patch;
import static dev.customerfirst.accounts.ContactFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.domain.ContactCounts;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContactCountsTest {

  @Inject ContactBook book;
  @Inject DataSource database;

  private String region = "";
  private String account = "";

  @BeforeEach
  void register() {
    region = "R" + UUID.randomUUID();
    account = inRegion("TIER_2");
  }

  private String inRegion(String tier) {
    return registered(
        """
        {"name": "Counted", "timeZone": "America/Los_Angeles", "tier": "%s", "region": "%s"}"""
            .formatted(tier, region));
  }

  @Test
  @Tag("R044")
  void countsWhoIsWhatToUs() {
    recorded(account, "\"name\": \"A\", \"advocate\": true, " + CHAMPION);
    recorded(account, "\"name\": \"B\", \"advocate\": true, \"economicBuyer\": true");
    String left = recorded(account, "\"name\": \"C\", " + CHAMPION);
    known(account);
    counts("")
        .body("now.contacts", equalTo(4))
        .body("now.champions", equalTo(2))
        .body("now.advocates", equalTo(2))
        .body("now.economicBuyers", equalTo(1))
        .body("months", hasSize(12))
        .body("months[11].month", equalTo("2026-01"))
        .body("months[11].champions", equalTo(2))
        .body("months[10].contacts", equalTo(0));
    patch(left, "\"championConditions\": null").statusCode(200);
    counts("").body("now.champions", equalTo(1)).body("months[11].champions", equalTo(1));
    assertThat(book.counts(UUID.fromString(account))).isEqualTo(new ContactCounts(4, 1, 2, 1));
  }

  @Test
  @Tag("R044")
  void showsWhatHeldAtTheEndOfEachMonth() {
    String id = known(account);
    Journal.execute("delete from contact_spell where contact_id = '" + id + "'");
    // Champion from 10 October until the last second of November in Los Angeles, then advocate.
    spell(id, "2025-10-10T00:00:00Z", "'2025-12-01T08:00:00Z'", true, false);
    spell(id, "2025-12-01T08:00:00Z", "null", false, true);
    counts("?from=2025-09&to=2025-12")
        .body("months.month", contains("2025-09", "2025-10", "2025-11", "2025-12"))
        .body("months.contacts", contains(0, 1, 1, 1))
        .body("months.champions", contains(0, 1, 1, 0))
        .body("months.advocates", contains(0, 0, 0, 1));
    // By UTC the change came eight hours after the month was over.
    portfolio("?region=" + region + "&from=2025-11&to=2025-12")
        .body("months.champions", contains(1, 0));
  }

  @Test
  void countsThePortfolioByTierAndRegion() {
    recorded(account, "\"name\": \"A\", " + CHAMPION);
    recorded(inRegion("TIER_1"), "\"name\": \"B\", \"advocate\": true");
    portfolio("?region=" + region)
        .body("now.contacts", equalTo(2))
        .body("months[11].contacts", equalTo(2));
    portfolio("?region=" + region + "&tier=TIER_1")
        .body("now.contacts", equalTo(1))
        .body("now.advocates", equalTo(1))
        .body("months[11].advocates", equalTo(1))
        .body("months[11].champions", equalTo(0));
    portfolio("?region=nowhere").body("now.contacts", equalTo(0)).body("months", hasSize(12));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/contacts/counts?tier=TIER_9, 422",
    "/v1/contacts/counts?region=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, 400",
    "/v1/contacts/counts?from=January, 400",
    "/v1/contacts/counts?to=2026-02, 400",
    "/v1/contacts/counts?from=2026-01&to=2025-01, 400"
  })
  void asksForMonthsThatThereWere(String path, int status) {
    as("MARKETING").get(path).then().statusCode(status);
  }

  @Test
  void countsAnAccountByItsIndex() throws SQLException {
    String one = "'" + account + "'";
    for (String sql :
        new String[] {
          ContactCounting.NOW.replace(":account", one),
          ContactCounting.TREND
              .replace(":account", one)
              .replace(":ends", "array['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z']")
        }) {
      assertThat(planAmongMany(sql))
          .contains("contact_spell_by_account")
          .doesNotContain("Seq Scan on contact_spell");
    }
  }

  private String planAmongMany(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          """
          insert into account (id, version, name, time_zone, lifecycle, tier, tier_effective_on,
            tier_needs_review, tier_because, created_at, updated_at)
          select gen_random_uuid(), 0, 'many', 'UTC', 'PROSPECT', 'TIER_3', '2026-01-05', false, '',
            now(), now()
          from generate_series(1, 500)
          """);
      statement.execute(
          """
          insert into contact (id, version, account_id, name, personas, roles, power_and_influence,
            sells_on_our_behalf, sees_our_success_as_theirs, champion, was_champion, advocate,
            economic_buyer, may_submit_tickets, internal_support, languages, previous_tools,
            created_at, updated_at)
          select gen_random_uuid(), 0, id, 'many', '{}', '{}', 'NO', 'NO', 'NO', false, false, false,
            false, false, false, '{}', '{}', now(), now()
          from account, generate_series(1, 10)
          """);
      statement.execute(
          """
          insert into contact_spell
          select id, account_id, '2025-01-01', null, false, false, false from contact
          where name = 'many'
          """);
      statement.execute("analyze contact_spell");
      StringBuilder plan = new StringBuilder();
      try (ResultSet rows = statement.executeQuery("explain " + sql)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      connection.rollback();
      return plan.toString();
    }
  }

  private void spell(String id, String since, String until, boolean champion, boolean advocate) {
    Journal.execute(
        "insert into contact_spell values ('%s', '%s', '%s', %s, %s, %s, false)"
            .formatted(id, account, since, until, champion, advocate));
  }

  private ValidatableResponse counts(String query) {
    return as("MARKETING")
        .get("/v1/accounts/" + account + "/contacts/counts" + query)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse portfolio(String query) {
    return as("MARKETING").get("/v1/contacts/counts" + query).then().statusCode(200);
  }
}
