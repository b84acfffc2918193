package dev.customerfirst.renewals.zonechange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.domain.ZoneRules;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments that were planned by other rules, planted with wrong instants. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ZoneChangeTest {

  private static final Instant TODAY = Instant.parse("2026-01-15T09:00:00Z");

  @Inject ZoneRulesWork work;
  @Inject ZoneRulesChunk chunk;
  @Inject SimulatedClock clock;
  @Inject DataSource database;

  @BeforeEach
  void everythingIsPlannedByTheRulesOfNow() {
    clock.set(TODAY);
    work.runDue(TODAY);
  }

  @Test
  void whatLiesAtAnotherInstantByTheRulesOfNowIsMovedAndShown() {
    UUID contract = signed();
    List<String> right = moments(contract);
    String rules = plantedVersion();
    int summer =
        execute(
            "update contract_moment set zone_rules = ?,"
                + " due_at = due_at + case when number in (1, 2) and kind = 'QUARTER_ELAPSED'"
                + " then interval '1 hour' else interval '0' end where contract_id = ?",
            rules,
            contract);
    long stateVersion = stateVersion(contract);
    assertThat(moments(contract)).isNotEqualTo(right);
    assertThat(chunk.anythingToDo()).isTrue();

    work.runDue(TODAY);

    assertThat(moments(contract)).isEqualTo(right).hasSize(summer);
    assertThat(versions(contract)).containsOnly(ZoneRules.version());
    assertThat(chunk.anythingToDo()).isFalse();
    assertThat(stateVersion(contract)).as("its quarters are told anew").isEqualTo(stateVersion + 1);
    JsonPath change = change(rules);
    assertThat(change.getString("to")).isEqualTo(ZoneRules.version());
    assertThat(change.getString("at")).isEqualTo("2026-01-15T09:00:00Z");
    assertThat(change.getInt("contracts")).isEqualTo(1);
    assertThat(change.getInt("moved")).isEqualTo(2);
    assertThat(change.getList("examples.number", Integer.class)).containsExactly(1, 2);
    assertThat(change.getString("examples[0].contractId")).isEqualTo(contract.toString());
    assertThat(change.getString("examples[0].before")).isEqualTo("2026-04-30T23:00:00Z");
    assertThat(change.getString("examples[0].after")).isEqualTo("2026-04-30T22:00:00Z");
  }

  @Test
  void otherRulesThatMakeNoDifferenceMoveNothing() {
    UUID contract = signed();
    List<String> right = moments(contract);
    long stateVersion = stateVersion(contract);
    String rules = plantedVersion();
    execute("update contract_moment set zone_rules = ? where contract_id = ?", rules, contract);

    work.runDue(TODAY);

    assertThat(moments(contract)).isEqualTo(right);
    assertThat(stateVersion(contract)).isEqualTo(stateVersion);
    assertThat(change(rules).getInt("contracts")).isEqualTo(1);
    assertThat(change(rules).getInt("moved")).isZero();
    assertThat(change(rules).getList("examples")).isEmpty();
  }

  @Test
  void whatHappenedStaysWhereItWas() {
    UUID contract = signed();
    String rules = plantedVersion();
    execute(
        "update contract_moment set zone_rules = ?, fired_at = due_at,"
            + " due_at = due_at + interval '1 hour' where contract_id = ?",
        rules,
        contract);
    List<String> planted = moments(contract);

    work.runDue(TODAY);

    assertThat(moments(contract)).isEqualTo(planted);
  }

  @Test
  void afterACrashTheRestIsMovedAndNothingTwice() {
    String rules = plantedVersion();
    List<UUID> contracts = List.of(signed(), signed(), signed());
    for (UUID contract : contracts) {
      plantWrongInstants(contract, rules);
    }
    execute(
        "create or replace function refuse_some() returns trigger language plpgsql as"
            + " $$ begin if new.contract_id = '"
            + contracts.get(2)
            + "' then raise exception 'refused by the test'; end if; return new; end $$");
    execute(
        "create trigger refuse_some before update on contract_moment"
            + " for each row execute function refuse_some()");
    try {
      assertThatThrownBy(() -> work.follow(1)).isInstanceOf(RuntimeException.class);
    } finally {
      execute("drop trigger refuse_some on contract_moment");
    }
    assertThat(versions(contracts.get(2))).containsOnly(rules);

    work.follow(1);

    for (UUID contract : contracts) {
      assertThat(versions(contract)).containsOnly(ZoneRules.version());
      assertThat(moments(contract)).isEqualTo(moments(signed()));
    }
    assertThat(change(rules).getInt("contracts")).isEqualTo(3);
    assertThat(change(rules).getInt("moved")).isEqualTo(27);
    assertThat(change(rules).getList("examples")).hasSize(ZoneChangeTable.MOST_EXAMPLES);
  }

  @Test
  void twoInstancesAtOnceMoveEachMomentOnce() throws Exception {
    String rules = plantedVersion();
    List<UUID> contracts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      contracts.add(signed());
    }
    contracts.forEach(contract -> plantWrongInstants(contract, rules));
    List<Thread> instances =
        List.of(1, 2, 3).stream().map(i -> new Thread(() -> work.follow(5))).toList();
    instances.forEach(Thread::start);
    for (Thread instance : instances) {
      instance.join();
    }
    work.follow(5);

    assertThat(change(rules).getInt("contracts")).isEqualTo(12);
    assertThat(change(rules).getInt("moved")).isEqualTo(12 * 9);
    assertThat(contracts)
        .allSatisfy(contract -> assertThat(versions(contract)).containsOnly(ZoneRules.version()));
  }

  @ParameterizedTest
  @CsvSource({
    "?color=red, 400",
    "?limit=0, 400",
    "?limit=201, 400",
    "?limit=many, 400",
    "?cursor=made-up, 400",
  })
  void readingIsRefused(String query, int status) {
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/zone-changes" + query)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
    given().get("/v1/zone-changes").then().statusCode(401);
  }

  @Test
  void theListGoesOnPageByPage() {
    for (int i = 0; i < 2; i++) {
      UUID contract = signed();
      execute(
          "update contract_moment set zone_rules = ? where contract_id = ?",
          plantedVersion(),
          contract);
      work.runDue(TODAY);
    }

    JsonPath first = page("?limit=1");
    assertThat(first.getList("items")).hasSize(1);
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/zone-changes?limit=1")
        .then()
        .header("Link", containsString("rel=\"next\""));
    JsonPath second = page("?limit=1&cursor=" + first.getString("next"));
    assertThat(second.getString("items[0].id")).isLessThan(first.getString("items[0].id"));
  }

  private UUID signed() {
    UUID account = UUID.randomUUID();
    execute(
        "insert into known_account (id, name, tier, as_of)"
            + " values (?, 'Acme', 'TIER_1', '2026-01-01T00:00:00Z')",
        account);
    return UUID.fromString(
        given()
            .auth()
            .oauth2(Tokens.as("ACCOUNT_EXECUTIVE"))
            .contentType("application/json")
            .body(
                Map.of(
                    "accountId",
                    account,
                    "startsOn",
                    "2026-02-01",
                    "termMonths",
                    12,
                    "timeZone",
                    "Europe/Berlin",
                    "value",
                    Map.of("amount", "120000.00", "currency", "EUR"),
                    "seats",
                    250,
                    "supportPlan",
                    "ENTERPRISE"))
            .post("/v1/contracts")
            .then()
            .statusCode(201)
            .body("status", equalTo("SIGNED"))
            .extract()
            .<String>path("id"));
  }

  private void plantWrongInstants(UUID contract, String rules) {
    execute(
        "update contract_moment set zone_rules = ?, due_at = due_at - interval '30 minutes'"
            + " where contract_id = ?",
        rules,
        contract);
  }

  private static String plantedVersion() {
    return "1999-" + UUID.randomUUID();
  }

  private JsonPath change(String from) {
    JsonPath page = page("?limit=200");
    int place = page.getList("items.from", String.class).indexOf(from);
    assertThat(place).as("the change from %s", from).isNotNegative();
    return page.setRootPath("items[" + place + "]");
  }

  private static JsonPath page(String query) {
    return given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/zone-changes" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private List<String> moments(UUID contract) {
    return texts(
        "select concat_ws(' ', kind, number, due_at at time zone 'UTC') from contract_moment"
            + " where contract_id = ? order by kind, number",
        contract);
  }

  private List<String> versions(UUID contract) {
    return texts("select zone_rules from contract_moment where contract_id = ?", contract);
  }

  private long stateVersion(UUID contract) {
    return Long.parseLong(
        texts("select version::text from state_record where key = ?", contract).get(0));
  }

  private List<String> texts(String query, Object... parameters) {
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

  private int execute(String command, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      bind(statement, parameters);
      return statement.executeUpdate();
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
