package dev.customerfirst.renewals;

import static io.restassured.RestAssured.given;

import dev.customerfirst.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Contracts whose renewal is looked at, and what the database holds of it. */
@ApplicationScoped
public class RenewalFixture {

  public static final String EXECUTIVE = Tokens.as("ACCOUNT_EXECUTIVE");
  public static final String SALES_MANAGER = Tokens.as("SALES_MANAGER");
  public static final String SUCCESS_MANAGER = Tokens.as("TECHNICAL_SUCCESS_MANAGER");
  public static final String ADVISOR = Tokens.as("TECHNICAL_ADVISOR");
  public static final String SUPPORTER = Tokens.as("SUPPORT_ENGINEER");

  /** Changes with whatever is written; consumers and repeated requests keep books of their own. */
  private static final String TABLES =
      """
      select quote_ident(c.relname) from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not c.relispartition
        and c.relname not in ('flyway_schema_history', 'idempotency_key', 'inbox',
          'inbox_sequence', 'inbox_state', 'outbox', 'outbox_position', 'relay_cursor',
          'simulated_clock')
      order by c.relname
      """;

  private final DataSource database;

  RenewalFixture(DataSource database) {
    this.database = database;
  }

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  /** A year in UTC that ends on a day, worth 120,000 EUR. */
  public static Map<String, Object> endingOn(UUID account, String startsOn) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("accountId", account);
    body.put("startsOn", startsOn);
    body.put("termMonths", 12);
    body.put("timeZone", "UTC");
    body.put("value", Map.of("amount", "120000.00", "currency", "EUR"));
    body.put("seats", 250);
    body.put("supportPlan", "ENTERPRISE");
    return body;
  }

  public UUID signed(UUID account, String startsOn) {
    return signed(endingOn(account, startsOn));
  }

  public UUID signed(Map<String, Object> body) {
    return UUID.fromString(
        as(EXECUTIVE).body(body).post("/v1/contracts").then().statusCode(201).extract().path("id"));
  }

  public UUID renewed(UUID contract, Map<String, Object> body) {
    return UUID.fromString(
        as(EXECUTIVE)
            .body(body)
            .post("/v1/contracts/" + contract + "/renewals")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  public UUID knownAccount(String name, String tier) {
    UUID id = UUID.randomUUID();
    execute(
        "insert into known_account (id, name, tier, as_of) values (?, ?, ?, '2026-01-01T00:00:00Z')",
        id,
        name,
        tier);
    return id;
  }

  public UUID knownAccount() {
    return knownAccount("Acme", "TIER_1");
  }

  public ValidatableResponse call(String token, UUID contract, String call, String because) {
    return as(token)
        .body(Map.of("call", call, "because", because))
        .post("/v1/contracts/" + contract + "/renewal-calls")
        .then();
  }

  public ValidatableResponse assessment(UUID contract) {
    return as(EXECUTIVE).get("/v1/contracts/" + contract + "/renewal-assessment").then();
  }

  /** One field of all RenewalAssessed of a contract, in the order in which they were told. */
  public List<String> told(UUID contract, String field) {
    return texts(
        "select coalesce(payload ->> ?, '-') from outbox where aggregate = ?"
            + " and type = 'dev.customerfirst.RenewalAssessed.v1' order by id",
        field,
        contract);
  }

  /** Everything that was ever written or told. */
  public String everything() {
    StringBuilder all = new StringBuilder(texts("select count(*) from outbox").get(0));
    for (String table : texts(TABLES)) {
      all.append(' ')
          .append(
              texts(
                      "select count(*) || '/' || coalesce(sum(hashtext(t::text)::bigint), 0) from "
                          + table
                          + " t")
                  .get(0));
    }
    return all.toString();
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
