package dev.customerfirst.renewals.retention;

import static io.restassured.RestAssured.given;

import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.domain.AgreedVersion;
import dev.customerfirst.renewals.domain.SignedContract;
import dev.customerfirst.renewals.domain.WrittenContracts;
import dev.customerfirst.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Portfolios as the database holds them. All tests share it, so each looks at the accounts of
 * somebody of its own.
 */
@ApplicationScoped
class RetentionFixture {

  static final Instant TODAY = Instant.parse("2026-04-10T09:00:00Z");
  static final String ANYBODY = Tokens.as("MARKETING");
  static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private static final String CONTRACT =
      """
      insert into contract (id, account_id, status, starts_on, ends_on, time_zone, journey_from,
        seats, amount, currency, support_plan, auto_renew, notice_days, signed_at, grace_until,
        version)
      values (?, ?, ?, ?, ?, 'UTC', ?, 1, ?, ?, 'PREMIUM', false, 0, ?, ?, 0)
      """;

  private static final String TERMS =
      """
      insert into contract_terms (contract_id, number, effective_on, starts_on, ends_on, seats,
        amount, currency, support_plan, agreed_by, recorded_at)
      values (?, ?, ?, ?, ?, 1, ?, ?, 'PREMIUM', 'test', '2026-01-01T00:00:00Z')
      """;

  private final DataSource database;

  RetentionFixture(DataSource database) {
    this.database = database;
  }

  /** An account of tier 1 with the contracts of {@link WrittenContracts}, looked after by a CE. */
  UUID account(UUID engineer, String contracts) {
    UUID account = account("Acme", contracts);
    holds(account, Role.CUSTOMER_ENGINEER, engineer, LONG_AGO);
    return account;
  }

  UUID account(String name, String contracts) {
    UUID account = UUID.randomUUID();
    execute(
        "insert into known_account (id, name, tier, as_of)"
            + " values (?, ?, 'TIER_1', '2026-01-01T00:00:00Z')",
        account,
        name);
    sign(account, contracts);
    return account;
  }

  /** The ids of the contracts by their written names. */
  Map<String, UUID> sign(UUID account, String text) {
    List<SignedContract> contracts = WrittenContracts.account(text).contracts();
    Map<UUID, UUID> ids = new HashMap<>();
    Map<String, UUID> byName = new HashMap<>();
    for (String written : text.split(";")) {
      String name = written.strip().split("\\s+")[0];
      ids.put(WrittenContracts.id(name), UUID.randomUUID());
      byName.put(name, id(ids, WrittenContracts.id(name)));
    }
    contracts.forEach(contract -> insert(account, id(ids, contract.id()), contract));
    for (SignedContract contract : contracts) {
      if (contract.successorId() != null) {
        execute(
            "update contract set successor_id = ? where id = ?",
            id(ids, contract.successorId()),
            id(ids, contract.id()));
      }
    }
    return byName;
  }

  void holds(UUID account, Role role, @Nullable UUID person, Instant since) {
    execute(
        "insert into account_team_change (account_id, role, to_person, told_at)"
            + " values (?, ?, ?, ?)",
        account,
        role.name(),
        person,
        since.atOffset(ZoneOffset.UTC));
  }

  static ValidatableResponse get(String path, Object... parameters) {
    return given().auth().oauth2(ANYBODY).get(path, parameters).then();
  }

  void execute(String command, @Nullable Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      bind(statement, parameters);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> texts(String query, @Nullable Object... parameters) {
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

  private static UUID id(Map<UUID, UUID> ids, UUID written) {
    UUID id = ids.get(written);
    if (id == null) {
      throw new IllegalArgumentException("a contract that is not written down");
    }
    return id;
  }

  private void insert(UUID account, UUID id, SignedContract contract) {
    AgreedVersion last = contract.versions().get(contract.versions().size() - 1);
    execute(
        CONTRACT,
        id,
        account,
        status(contract),
        contract.startsOn(),
        contract.endsOn(),
        contract.startsOn(),
        last.value().amount(),
        last.value().currency(),
        OffsetDateTime.of(contract.signedOn().atTime(12, 0), ZoneOffset.UTC),
        contract.graceUntil());
    int number = 1;
    for (AgreedVersion version : contract.versions()) {
      execute(
          TERMS,
          id,
          number++,
          version.effectiveOn(),
          version.startsOn(),
          version.endsOn(),
          version.value().amount(),
          version.value().currency());
    }
  }

  private static String status(SignedContract contract) {
    if (contract.undecided()) {
      return contract.graceUntil() == null ? "STARTED" : "ENDED";
    }
    return contract.successorId() == null ? "LAPSED" : "RENEWED";
  }

  private static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
