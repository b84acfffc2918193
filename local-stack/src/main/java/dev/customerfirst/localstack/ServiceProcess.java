package dev.customerfirst.localstack;

import dev.customerfirst.localstack.infrastructure.Database;
import dev.customerfirst.localstack.process.ChildProcess;
import dev.customerfirst.localstack.process.KnownProcess;
import dev.customerfirst.localstack.process.LogTail;
import dev.customerfirst.localstack.process.PidFile;
import dev.customerfirst.localstack.process.PrivateFiles;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One service as a process of its own. */
final class ServiceProcess {

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
  private static final int SHOWN_LOG_LINES = 20;

  private final Service service;
  private final StackHome home;
  private final StackAddresses addresses;
  private final PidFile pidFile;
  private final Health health = new Health();

  ServiceProcess(Service service, StackHome home, StackAddresses addresses) {
    this.service = service;
    this.home = home;
    this.addresses = addresses;
    this.pidFile = new PidFile(home.pidFile(service.label()));
  }

  Service service() {
    return service;
  }

  Optional<KnownProcess> living() {
    return pidFile.living();
  }

  void start(Database database, String bootstrapServers, ClockChoice clock, String publicKey) {
    if (!Files.exists(home.runner(service))) {
      throw new LocalStackException(
          "%s is not built: %s is missing. Build with ./mvnw package -DskipTests"
              .formatted(service.label(), home.runner(service)));
    }
    Map<String, String> environment = new HashMap<>(clock.environment());
    environment.putAll(
        Map.of(
            // This machine only: the tokens are signed with a key that lies around here.
            "QUARKUS_HTTP_HOST", "127.0.0.1",
            "QUARKUS_HTTP_PORT", Integer.toString(addresses.ports().of(service)),
            "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
            "QUARKUS_DATASOURCE_USERNAME", database.username(),
            "QUARKUS_DATASOURCE_PASSWORD", database.password(),
            "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers,
            "QUARKUS_OIDC_PUBLIC_KEY", publicKey,
            "CUSTOMERFIRST_TOPICS_PREFIX", "",
            "CUSTOMERFIRST_HTTP_CURSOR_SECRET", PrivateFiles.secret(home.secret("cursor"))));
    LogFiles.makeRoom(home.log(service.label()));
    Process process =
        ChildProcess.detached(
            List.of(
                ChildProcess.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms48m",
                "-Xmx256m",
                "-jar",
                home.runner(service).toString()),
            environment,
            home.log(service.label()));
    pidFile.save(KnownProcess.of(process.toHandle()));
  }

  /** Empty when it is ready, otherwise what is missing. */
  Optional<String> missing() {
    URI readiness = addresses.readiness(service);
    return living().isPresent() ? health.missing(readiness) : Optional.of("has ended");
  }

  void stop() {
    living().ifPresent(process -> process.stop(STOP_PATIENCE));
    pidFile.delete();
  }

  String lastLogLines() {
    return String.join(
        System.lineSeparator(), LogTail.of(home.log(service.label()), SHOWN_LOG_LINES));
  }
}
