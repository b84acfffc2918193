package dev.customerfirst.accounts.contact;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ContactFixture.CHAMPION;
import static dev.customerfirst.accounts.ContactFixture.patch;
import static dev.customerfirst.accounts.ContactFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ErasureTest {

  private final String mark = "x" + UUID.randomUUID().toString().replace("-", "");
  private final String key = "key-" + mark;
  private String account = "";

  @BeforeEach
  void register() {
    account = registered();
  }

  /** Everything that can be known of somebody has the mark in it. */
  private String person() {
    String body =
        """
        {"name": "Lena $m", "email": "$m@northwind.example", "jobTitle": "Director $m",
         "personas": ["KEY_BUSINESS"], "advocate": true, "economicBuyer": true, %s,
         "preferredChannel": "PHONE", "support": {"maySubmitTickets": true},
         "work": {"dayToDay": "Day $m", "scope": "Scope $m", "languages": ["$m"]},
         "adoption": {"previousTools": ["$m"], "similarities": "Like $m", "risk": "Risk $m"},
         "externalIds": [{"system": "crm", "id": "key-$m"}]}"""
            .formatted(CHAMPION)
            .replace("$m", mark);
    String id =
        asCrm()
            .header("Idempotency-Key", "create-" + freshKey())
            .body(body)
            .post("/v1/accounts/" + account + "/contacts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    asCrm()
        .body("{\"feeling\": \"NEGATIVE\", \"because\": \"Said so to " + mark + ".\"}")
        .post("/v1/contacts/" + id + "/sentiments")
        .then()
        .statusCode(201);
    return id;
  }

  @Test
  void leavesNoTraceInAnyTable() throws SQLException {
    String id = person();
    assertThat(tablesWithTheMark())
        .contains(
            "contact",
            "contact_external_id",
            "contact_sentiment",
            "state_record",
            "idempotency_key");
    erase(id).statusCode(200);
    assertThat(tablesWithTheMark()).isEmpty();
  }

  @Test
  void tellsOthersToForget() {
    String id = person();
    erase(id).statusCode(200);
    var versions = EventProbe.on("contacts.state").awaitCount(2, event -> id.equals(event.key()));
    assertThat(versions.get(versions.size() - 1).value()).isNull();
  }

  @Test
  void showsThatThereWasSomebodyAndNothingMore() {
    String id = person();
    erase(id)
        .header("ETag", notNullValue())
        .body("name", nullValue())
        .body("erasedAt", notNullValue());
    as("MARKETING")
        .get("/v1/contacts/" + id)
        .then()
        .statusCode(200)
        .body("accountId", equalTo(account))
        .body("name", nullValue())
        .body("email", nullValue())
        .body("personas", empty())
        .body("champion", equalTo(false))
        .body("sentiment", nullValue())
        .body("externalIds", empty())
        .body("concerns", empty());
    as("MARKETING")
        .get("/v1/contacts/" + id + "/sentiments")
        .then()
        .statusCode(200)
        .body("items", empty());
    as("MARKETING").get("/v1/accounts/" + account + "/contacts").then().body("items", empty());
    as("MARKETING")
        .get("/v1/accounts/" + account + "/contacts/counts")
        .then()
        .body("now.contacts", equalTo(0));
  }

  @Test
  void tellsThatTheChampionIsGone() {
    String id = person();
    erase(id);
    as("MARKETING")
        .get("/v1/alerts?rule=NO_CHAMPION&status=OPEN&accountId=" + account)
        .then()
        .body("items.because", contains("The account has no champion any more."));
    assertThat(Journal.factNamesOf(account))
        .containsExactly(
            "AccountRegistered", "ContactRolesChanged", "ContactRolesChanged", "AlertRaised");
  }

  @Test
  void takesNoChangeAnyMore() {
    String id = person();
    erase(id);
    String before = Journal.everything();
    patch(id, "\"name\": \"Back again\"").statusCode(409).body("code", equalTo("contact-erased"));
    erase(id).statusCode(409);
    asCrm()
        .body("{\"feeling\": \"POSITIVE\"}")
        .post("/v1/contacts/" + id + "/sentiments")
        .then()
        .statusCode(409);
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void givesKeyAndAddressBack() {
    String id = person();
    erase(id);
    String fresh =
        asCrm()
            .body(
                "{\"accountId\": \"%s\", \"name\": \"New\", \"email\": \"%s@northwind.example\"}"
                    .formatted(account, mark))
            .put("/v1/contacts/by-external-id/crm/" + key)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(fresh).isNotEqualTo(id);
  }

  @Test
  void keepsNoNameInTheReason() {
    String id = person();
    as("SALES_MANAGER")
        .body("{\"because\": \"" + mark.toUpperCase(Locale.ROOT) + " asked for it.\"}")
        .post("/v1/contacts/" + id + "/erasure")
        .then()
        .statusCode(422)
        .body("code", equalTo("reason-names-the-person"));
  }

  @Test
  void leavesOthersAlone() throws SQLException {
    String id = person();
    String other = recorded(account, "\"name\": \"Omar Said\", \"advocate\": true");
    erase(id);
    as("MARKETING").get("/v1/contacts/" + other).then().body("name", equalTo("Omar Said"));
    assertThat(Journal.state("contacts.state", other).get("name").asText()).isEqualTo("Omar Said");
  }

  private static ValidatableResponse erase(String id) {
    return as("HEAD_OF_CUSTOMER_SUPPORT")
        .body("{\"because\": \"Asked for it on 5 January.\"}")
        .post("/v1/contacts/" + id + "/erasure")
        .then();
  }

  /** All tables, those of the kit too, that hold the mark as text or in bytes. */
  private List<String> tablesWithTheMark() throws SQLException {
    String bytes = HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
    List<String> found = new ArrayList<>();
    try (Connection connection = Journal.connect();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        String sql =
            "select exists (select 1 from %s t where t::text ilike '%%%s%%' or t::text like"
                + " '%%%s%%')";
        try (ResultSet rows = statement.executeQuery(sql.formatted(table, mark, bytes))) {
          rows.next();
          if (rows.getBoolean(1)) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select quote_ident(relname) from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind in ('r', 'p') and not relispartition")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
