package dev.customerfirst.supportrouting;

import static io.restassured.RestAssured.given;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Tickets over HTTP, the customers they need, and what the database holds of them. */
@ApplicationScoped
public class TicketFixture {

  /** A Monday, 03:00 in Los Angeles: support is open. */
  public static final Instant MONDAY = Instant.parse("2026-03-02T11:00:00Z");

  public static final String CUSTOMER_ENGINEER = Tokens.as("CUSTOMER_ENGINEER");
  public static final String SUPPORT_ENGINEER = Tokens.as("SUPPORT_ENGINEER");

  private final DataSource database;

  TicketFixture(DataSource database) {
    this.database = database;
  }

  /** A customer's trouble of severity 1; change what matters. */
  public static Map<String, Object> trouble(UUID account) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("accountId", account);
    body.put("kind", "TROUBLESHOOTING");
    body.put("severity", 1);
    body.put("title", "Nightly export stops");
    body.put("openedBy", Map.of("contactId", UUID.randomUUID()));
    return body;
  }

  public static Map<String, Object> ask(UUID account, String kind, Map<String, Object> openedBy) {
    Map<String, Object> body = trouble(account);
    body.put("kind", kind);
    body.remove("severity");
    body.put("openedBy", openedBy);
    return body;
  }

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  public ValidatableResponse open(Map<String, Object> body) {
    return as(CUSTOMER_ENGINEER).body(body).post("/v1/tickets").then();
  }

  public UUID opened(Map<String, Object> body) {
    return UUID.fromString(open(body).statusCode(201).extract().path("id"));
  }

  public ValidatableResponse respond(UUID ticket, boolean meaningful) {
    return as(SUPPORT_ENGINEER)
        .body(Map.of("text", "We read the log now.", "meaningful", meaningful))
        .post("/v1/tickets/" + ticket + "/first-response")
        .then();
  }

  public ValidatableResponse solve(UUID ticket) {
    return as(SUPPORT_ENGINEER)
        .body(Map.of("summary", "The limit was raised."))
        .post("/v1/tickets/" + ticket + "/solution")
        .then();
  }

  public ValidatableResponse read(String path) {
    return as(CUSTOMER_ENGINEER).get(path).then().statusCode(200);
  }

  public UUID prospect() {
    UUID id = UUID.randomUUID();
    execute(
        "insert into known_account (account_id, name, tier, as_of)"
            + " values (?, 'Acme', 'TIER_1', '2026-01-01T00:00:00Z')",
        id);
    return id;
  }

  /** An account under a contract for 2026. */
  public UUID customer(SupportPlan plan) {
    UUID account = prospect();
    execute(
        "insert into known_contract"
            + " (contract_id, account_id, starts_on, ends_on, time_zone, support_plan, as_of)"
            + " values (?, ?, '2026-01-01', '2026-12-31', 'Europe/Berlin', ?,"
            + " '2026-01-01T00:00:00Z')",
        UUID.randomUUID(),
        account,
        plan.name());
    return account;
  }

  /** Short names of the facts about a ticket, in the order in which they were told. */
  public List<String> facts(UUID ticket) {
    return texts(
        "select split_part(type, '.', 3) from outbox where aggregate = ? order by id", ticket);
  }

  /** One field of the newest fact of a kind about a ticket. */
  public String payload(UUID ticket, String fact, String field) {
    return texts(
            "select payload ->> ? from outbox where aggregate = ? and type = ? order by id desc",
            field,
            ticket,
            "dev.customerfirst." + fact + ".v1")
        .get(0);
  }

  /** Everything the service ever wrote, counted: equal means nothing was written. */
  public List<String> written() {
    return texts(
        "select 'ticket ' || count(*) || ' ' || coalesce(sum(version), 0) from ticket"
            + " union all select 'message ' || count(*) from ticket_message"
            + " union all select 'step ' || count(*) from ticket_step"
            + " union all select 'outbox ' || count(*) from outbox");
  }

  public List<String> texts(String query, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, parameters);
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

  public void execute(String command, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      bind(statement, parameters);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
