package dev.customerfirst.kit.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.accounts.AccountsEvent.AccountRegistered;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RelayTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject Outbox outbox;
  @Inject DataSource dataSource;
  @Inject RelayProgress progress;

  @Test
  void oneProcessLeadsAtATime() throws SQLException {
    tell();
    published();

    assertThat(RelayTerm.tryBegin(dataSource)).as("the service itself leads").isEmpty();
  }

  @Test
  void aLeaderThatWasReplacedStandsDownAndASuccessorGoesOn() {
    published();
    long before = epoch();
    depose();

    published();
    assertThat(epoch()).as("somebody took over").isGreaterThan(before + 1);
    assertThat(positions()).hasSize((int) facts());
  }

  @Test
  void everyFactGetsAPositionWithoutGaps() {
    for (int i = 0; i < 20; i++) {
      tell();
    }
    published();

    List<Long> positions = positions();
    assertThat(positions)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, positions.size()).boxed().toList());
    assertThat(positions).hasSize((int) facts());
  }

  @Test
  void anotherServerIdentitySendsAgainWhatHasNoPosition() {
    published();
    UUID account = tell();
    published();
    Sql.execute(
        dataSource,
        "delete from outbox_position where outbox_id = (select id from outbox where aggregate = ?)",
        sql -> sql.set(account));
    Sql.execute(dataSource, "update relay_cursor set server_identity = 'elsewhere'", none -> {});
    depose();

    EventProbe.on("accounts.events").awaitCount(2, event -> account.toString().equals(event.key()));
    await().atMost(SOON).until(() -> positions().size() == facts());
  }

  @Test
  void theFeedGivesTheFactsInOrderAndAlwaysANextPage() {
    published();
    long soFar = positions().size();
    UUID first = tell();
    UUID second = tell();
    published();

    var page =
        given()
            .auth()
            .oauth2(Tokens.as("INTEGRATION"))
            .queryParam("after", soFar)
            .queryParam("limit", 200)
            .get("/v1/events")
            .then()
            .statusCode(200)
            .contentType("application/cloudevents-batch+json")
            .extract();
    List<String> subjects = page.jsonPath().getList("subject", String.class);
    assertThat(subjects).containsSubsequence(first.toString(), second.toString());
    assertThat(page.header("Link")).contains("after=").contains("next");
    assertThat(page.jsonPath().getList("position", Long.class)).isSorted();
  }

  private UUID tell() {
    UUID account = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append(new AccountRegistered(account, Lifecycle.PROSPECT)));
    return account;
  }

  private void published() {
    await().atMost(SOON).until(progress::nothingWaits);
  }

  /** What a second leader does when it takes over: the first one's next update is refused. */
  private void depose() {
    Sql.execute(dataSource, "update relay_cursor set epoch = epoch + 1", none -> {});
    tell();
  }

  private List<Long> positions() {
    return Sql.query(
        dataSource,
        "select position from outbox_position order by position",
        none -> {},
        row -> row.getLong(1));
  }

  private long epoch() {
    return Sql.query(
            dataSource, "select epoch from relay_cursor", none -> {}, row -> row.getLong(1))
        .get(0);
  }

  private long facts() {
    return Sql.query(dataSource, "select count(*) from outbox", none -> {}, row -> row.getLong(1))
        .get(0);
  }
}
