package dev.customerfirst.localstack.infrastructure;

import dev.customerfirst.localstack.process.KnownProcess;
import dev.customerfirst.localstack.process.PrivateFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** Where a running PostgreSQL and Kafka are reached, as they wrote it down when they were ready. */
public record RunningInfrastructure(
    KnownProcess process,
    KnownProcess postmaster,
    int postgresPort,
    String postgresPassword,
    int kafkaPort) {

  public String bootstrapServers() {
    return "127.0.0.1:" + kafkaPort;
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
  }

  public PostgresAdmin admin() {
    return new PostgresAdmin(this);
  }

  void save(Path file) {
    PrivateFiles.write(
        file,
        """
        pid=%d
        started=%s
        postmaster.pid=%d
        postmaster.started=%s
        postgres.port=%d
        postgres.password=%s
        kafka.port=%d
        """
            .formatted(
                process.pid(),
                process.startedAt(),
                postmaster.pid(),
                postmaster.startedAt(),
                postgresPort,
                postgresPassword,
                kafkaPort));
  }

  /** Empty when the file is missing, or the process that wrote it is gone. */
  public static Optional<RunningInfrastructure> load(Path file) {
    return Files.exists(file)
        ? Optional.of(read(file)).filter(running -> running.process().alive())
        : Optional.empty();
  }

  private static RunningInfrastructure read(Path file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(PrivateFiles.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    return new RunningInfrastructure(
        process(properties, ""),
        process(properties, "postmaster."),
        Integer.parseInt(properties.getProperty("postgres.port")),
        properties.getProperty("postgres.password"),
        Integer.parseInt(properties.getProperty("kafka.port")));
  }

  private static KnownProcess process(Properties properties, String prefix) {
    return new KnownProcess(
        Long.parseLong(properties.getProperty(prefix + "pid")),
        Instant.parse(properties.getProperty(prefix + "started")));
  }
}
