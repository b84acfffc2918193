package dev.customerfirst.localstack.infrastructure;

import dev.customerfirst.localstack.process.KnownProcess;
import dev.customerfirst.localstack.process.Ports;
import dev.customerfirst.localstack.process.PrivateFiles;
import dev.customerfirst.localstack.process.Waiting;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** One PostgreSQL server that keeps its promises: what it commits is on disk. */
final class PostgresServer implements AutoCloseable {

  private static final Duration START_PATIENCE = Duration.ofSeconds(90);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

  private static final String PASSWORDS_ONLY =
      """
      # Written by the local stack: everybody needs a password, from this machine only.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128      scram-sha-256
      """;

  private final EmbeddedPostgres server;
  private final KnownProcess process;
  private final String password;

  private PostgresServer(EmbeddedPostgres server, KnownProcess process, String password) {
    this.server = server;
    this.process = process;
    this.password = password;
  }

  static PostgresServer start(Path directory, Path binaries, int port) throws IOException {
    refuseRootWithoutUnshare();
    Path home = directory.resolve("postgresql");
    Path data = data(directory);
    Path initialised = home.resolve("initialised");
    Postmaster.stopLeftover(data);
    if (!Files.exists(initialised)) {
      // The first start was cut short; what is there was never used.
      DirectoryTree.delete(data);
    }
    String password = PrivateFiles.secret(home.resolve("superuser.password"));
    EmbeddedPostgres server = launch(home, data, binaries, port, password);
    try {
      requirePasswords(server, data, password);
      if (!Files.exists(initialised)) {
        Files.createFile(initialised);
      }
      return new PostgresServer(server, Postmaster.of(data).orElseThrow().process(), password);
    } catch (SQLException | RuntimeException e) {
      server.close();
      throw new InfrastructureException("PostgreSQL started, but does not answer as expected", e);
    }
  }

  static Path data(Path directory) {
    return directory.resolve("postgresql").resolve("data");
  }

  private static EmbeddedPostgres launch(
      Path home, Path data, Path binaries, int port, String password) throws IOException {
    Files.createDirectories(binaries);
    ProcessBuilder.Redirect log =
        ProcessBuilder.Redirect.appendTo(home.resolve("postgresql.log").toFile());
    return EmbeddedPostgres.builder()
        .setPort(port == 0 ? Ports.free() : port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setOverrideWorkingDirectory(binaries.toFile())
        .setPGStartupWait(START_PATIENCE)
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .setConnectConfig("password", password)
        // The same order of text on every operating system.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        // The library's own choice is to gain speed by losing commits in a crash.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        // More memory and rarer checkpoints than the default, or bulk work writes most pages twice.
        .setServerConfig("shared_buffers", "512MB")
        .setServerConfig("max_wal_size", "4GB")
        .setServerConfig("checkpoint_timeout", "15min")
        .setServerConfig("max_connections", "200")
        .setServerConfig("unix_socket_directories", "")
        .start();
  }

  /** A new data directory trusts everybody on this machine until its first start is over. */
  private static void requirePasswords(EmbeddedPostgres server, Path data, String password)
      throws SQLException, IOException {
    Path rules = data.resolve("pg_hba.conf");
    if (Files.readString(rules).equals(PASSWORDS_ONLY)) {
      return;
    }
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter role postgres password '" + password + "'");
      Files.writeString(rules, PASSWORDS_ONLY);
      statement.execute("select pg_reload_conf()");
    }
  }

  private static void refuseRootWithoutUnshare() {
    if ("root".equals(System.getProperty("user.name"))
        && System.getProperty("os.name").startsWith("Linux")
        && !LinuxUtils.isUnshareAvailable()) {
      throw new InfrastructureException(
          "PostgreSQL does not run as root, and this machine does not allow 'unshare -U', which"
              + " would work around that. Start the local stack as a plain user.");
    }
  }

  int port() {
    return server.getPort();
  }

  String password() {
    return password;
  }

  KnownProcess process() {
    return process;
  }

  @Override
  public void close() throws IOException {
    server.close();
    Waiting.until(() -> !process.alive(), STOP_PATIENCE);
  }
}
