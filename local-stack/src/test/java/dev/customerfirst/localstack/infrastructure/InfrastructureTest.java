package dev.customerfirst.localstack.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.localstack.process.ChildProcess;
import dev.customerfirst.localstack.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Path BINARIES = Path.of("target", "postgresql-binaries").toAbsolutePath();

  private final Path directory;

  InfrastructureTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @AfterEach
  void endsWhatIsLeft() throws IOException {
    RunningInfrastructure.load(readyFile()).ifPresent(running -> running.process().stop(PATIENCE));
    Postmaster.stopLeftover(data());
  }

  @Test
  void keepsCommittedRowsAndAcknowledgedMessagesWhenItIsKilled() throws Exception {
    RunningInfrastructure first = start();
    try (Connection connection = connect(first);
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept (text varchar)");
      statement.execute("insert into kept values ('across a kill')");
    }
    send(first, "across a kill");

    kill(first.process().handle().orElseThrow());
    assertThat(first.postmaster().alive()).isTrue();
    RunningInfrastructure second = start();

    assertThat(first.postmaster().alive()).isFalse();
    assertThat(query(second, "select text from kept")).isEqualTo("across a kill");
    assertThat(received(second)).containsExactly("across a kill");
    assertThat(query(second, "show fsync")).isEqualTo("on");
    assertThat(query(second, "show synchronous_commit")).isEqualTo("on");
  }

  @Test
  void endsWithItsOwnerAndStartsBesideAForeignProcessThatGotTheOldProcessId() throws Exception {
    Process owner = new ProcessBuilder("sleep", "600").start();
    RunningInfrastructure first = start(Optional.of(owner.pid()));
    String postmasterFile = Files.readString(data().resolve("postmaster.pid"));

    assertThatThrownBy(this::start)
        .isInstanceOf(InfrastructureException.class)
        .hasMessageContaining("Another process already runs on " + directory);
    assertThat(first.postmaster().alive()).isTrue();

    owner.destroyForcibly();
    assertThat(Waiting.until(() -> !first.process().alive(), PATIENCE)).isTrue();
    assertThat(first.postmaster().alive()).isFalse();
    assertThat(readyFile()).doesNotExist();

    Files.writeString(
        data().resolve("postmaster.pid"),
        postmasterFile
            .replaceFirst("^\\d+", Long.toString(ProcessHandle.current().pid()))
            .replaceFirst("(?m)^\\d{10}$", "1000000000"));
    assertThat(query(start(), "select 1")).isEqualTo("1");
  }

  private RunningInfrastructure start() {
    return start(Optional.empty());
  }

  private RunningInfrastructure start(Optional<Long> owner) {
    return InfrastructureProcess.start(
        settings(owner), ChildProcess.classPath(), log(), false, process -> {});
  }

  private InfrastructureSettings settings(Optional<Long> owner) {
    return new InfrastructureSettings(directory, BINARIES, readyFile(), 0, 0, 1, owner, false);
  }

  private Path readyFile() {
    return directory.resolve("ready");
  }

  private Path log() {
    return directory.resolve("infrastructure.log");
  }

  private Path data() {
    return PostgresServer.data(directory);
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    assertThat(Waiting.until(() -> !process.isAlive(), PATIENCE)).isTrue();
  }

  private static Connection connect(RunningInfrastructure running) throws SQLException {
    Database database = running.admin().createDatabase("accounts", "secret");
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }

  private static String query(RunningInfrastructure running, String sql) throws SQLException {
    try (Connection connection = connect(running);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void send(RunningInfrastructure running, String text) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", running.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>("accounts.events", text)).get();
    }
  }

  private static List<String> received(RunningInfrastructure running) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", running.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions = List.of(new TopicPartition("accounts.events", 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return consumer.poll(PATIENCE).records(partitions.get(0)).stream()
          .map(ConsumerRecord::value)
          .toList();
    }
  }
}
