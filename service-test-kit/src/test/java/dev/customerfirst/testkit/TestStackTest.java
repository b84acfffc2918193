package dev.customerfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestStackTest {

  private final TestStack first = new TestStack();
  private final TestStack second = new TestStack();
  private Map<String, String> settings = Map.of();

  @BeforeEach
  void startsBoth() {
    first.start();
    settings = second.start();
  }

  @AfterEach
  void stopsBoth() {
    first.stop();
    second.stop();
  }

  @Test
  void sharesOneServerButNoDatabaseAndNoTopic() throws SQLException {
    assertThat(first.address().bootstrapServers()).isEqualTo(second.address().bootstrapServers());
    assertThat(first.address().database().jdbcUrl())
        .isNotEqualTo(second.address().database().jdbcUrl());
    try (Connection connection = connect(first);
        Statement statement = connection.createStatement()) {
      statement.execute("create table mine (number int)");
      statement.execute("insert into mine values (42)");
      try (ResultSet rows = statement.executeQuery("select number from mine")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(42);
      }
    }
    try (Connection connection = connect(second);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("select number from mine"))
          .hasMessageContaining("does not exist");
    }
  }

  @Test
  void letsNobodyIntoTheDatabaseOfAnother() {
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                        first.address().database().jdbcUrl(),
                        second.address().database().username(),
                        second.address().database().password())
                    .close())
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                        first.address().database().jdbcUrl(),
                        first.address().database().username(),
                        "guessed")
                    .close())
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void carriesEventsWithTheirHeaders() {
    EventPublisher.publish(
        "accounts.events",
        "account-1",
        Map.of("ce_type", "dev.customerfirst.AccountRegistered.v1"),
        "{}".getBytes(StandardCharsets.UTF_8));
    EventPublisher.publish("accounts.state", "account-1", Map.of(), null);

    EventProbe facts = EventProbe.on("accounts.events");
    assertThat(facts.awaitCount(1, EventProbe.type("AccountRegistered.v1")))
        .singleElement()
        .satisfies(event -> assertThat(event.key()).isEqualTo("account-1"))
        .satisfies(event -> assertThat(EventProbe.body(event)).isEqualTo("{}"));
    assertThat(EventProbe.on("accounts.state").untilQuiet(Duration.ofMillis(500)))
        .singleElement()
        .satisfies(event -> assertThat(event.value()).isNull());
    assertThat(EventProbe.on(first.address(), "accounts.events").untilQuiet(Duration.ofMillis(500)))
        .isEmpty();
  }

  @Test
  void tellsQuarkusWhereEverythingIs() {
    assertThat(settings)
        .containsEntry("quarkus.datasource.jdbc.url", second.address().database().jdbcUrl())
        .containsEntry("kafka.bootstrap.servers", second.address().bootstrapServers())
        .containsEntry("customerfirst.topics.prefix", second.address().topicsPrefix())
        .containsEntry("quarkus.oidc.public-key", Tokens.publicKeyBase64());
  }

  private static Connection connect(TestStack stack) throws SQLException {
    return DriverManager.getConnection(
        stack.address().database().jdbcUrl(),
        stack.address().database().username(),
        stack.address().database().password());
  }
}
