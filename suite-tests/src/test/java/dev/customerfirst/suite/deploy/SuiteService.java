package dev.customerfirst.suite.deploy;

import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.docs.SourceTree;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * A service as the local stack runs it.
 *
 * @param name name of the module, the container, the Deployment and the Service
 * @param port where it listens, on every kind of stage
 * @param database its database and its role
 */
record SuiteService(String name, int port, String database) {

  static final List<SuiteService> ALL =
      Arrays.stream(Service.values())
          .map(s -> new SuiteService(s.label() + "-service", s.standardPort(), s.database()))
          .toList();

  /** What a service must be told, wherever it runs. */
  static final Set<String> ENVIRONMENT =
      Set.of(
          "QUARKUS_DATASOURCE_JDBC_URL",
          "QUARKUS_DATASOURCE_USERNAME",
          "QUARKUS_DATASOURCE_PASSWORD",
          "KAFKA_BOOTSTRAP_SERVERS",
          "QUARKUS_OIDC_PUBLIC_KEY",
          "CUSTOMERFIRST_HTTP_CURSOR_SECRET");

  String image() {
    return "customer-first/" + name + ":1.0.0-SNAPSHOT";
  }

  String jdbcUrl() {
    return "jdbc:postgresql://postgres:5432/" + database;
  }

  /** The service's own settings. */
  Properties settings() {
    Path file = SourceTree.file(name + "/src/main/resources/application.properties");
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }

  @Override
  public String toString() {
    return name;
  }
}
