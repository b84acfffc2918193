package dev.customerfirst.renewals.contract;

import static io.restassured.RestAssured.given;

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
import org.jspecify.annotations.Nullable;

/** Contracts over HTTP, and what the database holds of them. */
@ApplicationScoped
class ContractFixture {

  static final Instant TODAY = Instant.parse("2026-01-15T09:00:00Z");
  static final String EXECUTIVE = Tokens.as("ACCOUNT_EXECUTIVE");
  static final String ENGINEER = Tokens.as("CUSTOMER_ENGINEER");

  private final DataSource database;
  private @Nullable UUID any;

  ContractFixture(DataSource database) {
    this.database = database;
  }

  /** A year in Berlin from 1 February 2026; change what matters. */
  static Map<String, Object> aYear(UUID account) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("accountId", account);
    body.put("startsOn", "2026-02-01");
    body.put("termMonths", 12);
    body.put("timeZone", "Europe/Berlin");
    body.put("value", Map.of("amount", "120000.00", "currency", "EUR"));
    body.put("seats", 250);
    body.put("supportPlan", "ENTERPRISE");
    return body;
  }

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  ValidatableResponse sign(Map<String, Object> body) {
    return as(EXECUTIVE).body(body).post("/v1/contracts").then();
  }

  UUID signed(Map<String, Object> body) {
    return UUID.fromString(sign(body).statusCode(201).extract().path("id"));
  }

  /** The contract that a test only reads; another one when time went on without it. */
  synchronized UUID anyContract() {
    if (any == null || !state(any, "status").equals("SIGNED")) {
      any = signed(aYear(knownAccount()));
    }
    return any;
  }

  UUID renewed(UUID contract, Map<String, Object> body) {
    return UUID.fromString(
        as(EXECUTIVE)
            .body(body)
            .post("/v1/contracts/" + contract + "/renewals")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  UUID knownAccount() {
    UUID id = UUID.randomUUID();
    execute(
        "insert into known_account (id, name, tier, as_of)"
            + " values (?, 'Acme', 'TIER_1', '2026-01-01T00:00:00Z')",
        id);
    return id;
  }

  /** A draft that was written down. */
  UUID drafted(Map<String, Object> body) {
    return UUID.fromString(
        as(EXECUTIVE)
            .body(body)
            .post("/v1/contracts/drafts")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  ValidatableResponse sayNonRenewal(UUID contract, String givenOn) {
    return as(EXECUTIVE)
        .body(
            Map.of(
                "givenOn", givenOn,
                "reason", "CHAMPION_LEFT",
                "because", "Those who wanted it have left."))
        .post("/v1/contracts/" + contract + "/non-renewal")
        .then();
  }

  /** Else contracts that renew by themselves went on into the decades of other tests. */
  void nobodyRenewsForEver() {
    execute("update contract set auto_renew = false");
    execute("delete from contract_moment where kind = 'NOTICE_DEADLINE' and fired_at is null");
  }

  /**
   * Short names of the facts of a contract's life, in the order in which they were told. What is
   * told once an account, and what is expected of its renewal, have tests of their own.
   */
  List<String> facts(UUID contract) {
    return texts(
        "select split_part(type, '.', 3) from outbox where aggregate = ?"
            + " and type not in ('dev.customerfirst.FirstPaidContractSigned.v1',"
            + " 'dev.customerfirst.RenewalAssessed.v1') order by id",
        contract);
  }

  /** One field of the payloads of all facts of a kind about a contract. */
  List<String> payloads(UUID contract, String fact, String field) {
    return texts(
        "select payload ->> ? from outbox where aggregate = ? and type = ? order by id",
        field,
        contract,
        "dev.customerfirst." + fact + ".v1");
  }

  String state(UUID contract, String field) {
    return texts("select payload ->> ? from state_record where key = ?", field, contract).get(0);
  }

  /**
   * Everything the service ever wrote about contracts, counted: equal means nothing was written.
   * Renewals are judged in the background meanwhile.
   */
  List<String> written() {
    return texts(
        "select 'contract ' || count(*) || ' ' || coalesce(sum(version), 0) from contract"
            + " union all select 'terms ' || count(*) from contract_terms"
            + " union all select 'paid ' || count(*) from first_paid_contract"
            + " union all select 'moment ' || count(*) || ' ' || count(fired_at)"
            + " from contract_moment"
            + " union all select 'outbox ' || count(*) from outbox"
            + " where type <> 'dev.customerfirst.RenewalAssessed.v1'"
            + " union all select 'state ' || coalesce(sum(version), 0) from state_record"
            + " order by 1");
  }

  List<String> texts(String query, Object... parameters) {
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

  void execute(String command, Object... parameters) {
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
