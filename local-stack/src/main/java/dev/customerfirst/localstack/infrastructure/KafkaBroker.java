package dev.customerfirst.localstack.infrastructure;

import dev.customerfirst.localstack.process.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka broker that is its own controller. */
final class KafkaBroker implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;

  private KafkaBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  static KafkaBroker start(Path directory, int wantedPort) throws IOException {
    Path data = directory.resolve("data");
    Files.createDirectories(data);
    int port = wantedPort == 0 ? Ports.free() : wantedPort;
    Properties settings = settings(data, port, Ports.free());
    if (!Files.exists(data.resolve("meta.properties"))) {
      format(directory.resolve("server.properties"), settings);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
    return new KafkaBroker(server, port);
  }

  private static void format(Path file, Properties settings) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int exit =
        StorageTool.execute(
            new String[] {
              "format",
              "--ignore-formatted",
              "--cluster-id",
              Uuid.randomUuid().toString(),
              "--config",
              file.toString()
            },
            new PrintStream(said, true, StandardCharsets.UTF_8));
    if (exit != 0) {
      throw new InfrastructureException(
          "Kafka's data directory cannot be formatted: " + said.toString(StandardCharsets.UTF_8));
    }
  }

  private static Properties settings(Path data, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
            "controller.listener.names", "CONTROLLER",
            "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
            "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
            "log.dirs", data.toString(),
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "4"));
    settings.putAll(
        Map.of(
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.num.partitions", "4",
            "default.replication.factor", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            // The default takes half of this JVM's memory for the compaction of small topics.
            "log.cleaner.dedupe.buffer.size", "8388608"));
    settings.putAll(
        Map.of(
            // No second broker holds a copy, so the disk gets everything within a second.
            "log.flush.interval.ms", "1000",
            "log.flush.scheduler.interval.ms", "1000"));
    return settings;
  }

  int port() {
    return port;
  }

  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
