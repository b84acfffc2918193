package dev.customerfirst.suite.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.localstack.EventLog;
import dev.customerfirst.localstack.PublishedEvent;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.Quiet;
import dev.customerfirst.suite.stack.SuiteStack;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service is killed twice while it applies a file: in the end every row has one verdict, every
 * account is there once, and everything is told once. {@code -Dcustomerfirst.imports.rows=100000}
 * is the full size.
 */
class ImportKillTest {

  private static final int ROWS = Integer.getInteger("customerfirst.imports.rows", 6_000);
  private static final int KILLS = 2;

  private final SuiteStack stack = SuiteStack.running();

  @Test
  void everyRowHasOneVerdictAndOneEffectHoweverOftenTheServiceIsKilled(@TempDir Path folder)
      throws Exception {
    AccountFile file = new AccountFile("K" + UUID.randomUUID(), ROWS);
    String id =
        given()
            .auth()
            .oauth2(stack.token("INTEGRATION"))
            .contentType("text/csv")
            .body(file.write(folder.resolve("accounts.csv")).toFile())
            .post(stack.url(Service.ACCOUNTS) + "/v1/accounts/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");

    for (int kill = 1; kill <= KILLS; kill++) {
      int reached = ROWS * kill / (KILLS + 2);
      await(id, operation -> operation.getInt("progress.processed") >= reached);
      stack.kill(Service.ACCOUNTS);
      assertThat(
              look(
                  "select status || ' ' || (processed < total) from operation where id = '"
                      + id
                      + "'"))
          .as("killed in the middle")
          .isEqualTo("RUNNING true");
      stack.up();
    }
    JsonPath done = await(id, operation -> operation.getString("status").equals("DONE"));
    Quiet.await(stack);

    assertThat(done.<String, Object>getMap("progress"))
        .isEqualTo(
            Map.of(
                "total",
                ROWS,
                "processed",
                ROWS,
                "created",
                file.accounts(),
                "updated",
                0,
                "unchanged",
                file.repeated(),
                "failed",
                file.refused()));
    assertThat(done.<String, Object>getMap("problems"))
        .isEqualTo(Map.of("unknown-time-zone", file.refused()));
    assertThat(
            look(
                "select count(*) || ' ' || count(distinct number) || ' ' || min(number) || ' ' ||"
                    + " max(number) from operation_verdict where operation_id = '"
                    + id
                    + "'"))
        .as("verdicts")
        .isEqualTo(ROWS + " " + ROWS + " 1 " + ROWS);
    String ours =
        " in (select account_id from account_external_id where external_id like '"
            + file.run()
            + "-%')";
    assertThat(look("select count(*) from account where id" + ours))
        .isEqualTo(String.valueOf(file.accounts()));
    assertThat(
            look(
                "select count(*) || ' ' || count(distinct aggregate) from outbox where aggregate"
                    + ours))
        .as("facts, and accounts they are about")
        .isEqualTo(file.accounts() + " " + file.accounts());
    assertThat(
            new EventLog(stack.bootstrapServers())
                .untilNow(List.of("accounts.events")).stream()
                    .filter(event -> event.type().contains("AccountRegistered"))
                    .map(PublishedEvent::subject)
                    .distinct()
                    .count())
        .as("published")
        .isGreaterThanOrEqualTo(file.accounts());
  }

  private interface Reached {
    boolean by(JsonPath operation);
  }

  private JsonPath await(String id, Reached reached) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(10))
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(() -> operation(id), reached::by);
  }

  private JsonPath operation(String id) {
    return given()
        .auth()
        .oauth2(stack.token("INTEGRATION"))
        .get(stack.url(Service.ACCOUNTS) + "/v1/operations/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String look(String query) throws SQLException {
    try (Connection connection = stack.database(Service.ACCOUNTS).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
