package dev.customerfirst.suite.deploy;

import static dev.customerfirst.suite.deploy.ComposeFile.entries;
import static dev.customerfirst.suite.deploy.ComposeFile.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.localstack.StackPorts;
import dev.customerfirst.suite.docs.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docker-compose.yml runs what the local stack runs, under the same names and ports. */
class ComposeTest {

  private static final String PUBLIC_KEY =
      "./.customer-first/keys/public.key:/customer-first/public.key:ro";

  private final ComposeFile compose = new ComposeFile();

  static List<SuiteService> services() {
    return SuiteService.ALL;
  }

  @Test
  void runsTheSuiteAndWhatItNeedsAndNothingElse() {
    assertThat(compose.names())
        .containsExactlyInAnyOrder(
            "postgres",
            "kafka",
            "topics",
            "accounts-service",
            "playbooks-service",
            "renewals-service",
            "support-routing-service");
  }

  @ParameterizedTest
  @MethodSource("services")
  void givesAServiceItsImagePortAndDatabase(SuiteService service) {
    JsonNode container = compose.service(service.name());
    JsonNode environment = container.path("environment");

    assertThat(container.path("image").asText()).isEqualTo(service.image());
    assertThat(entries(container.path("ports")))
        .containsExactly("127.0.0.1:%d:%1$d".formatted(service.port()));
    assertThat(environment.path("QUARKUS_DATASOURCE_JDBC_URL").asText())
        .isEqualTo(service.jdbcUrl());
    assertThat(environment.path("QUARKUS_DATASOURCE_USERNAME").asText())
        .isEqualTo(service.database());
  }

  @ParameterizedTest
  @MethodSource("services")
  void tellsAServiceAllItMustKnow(SuiteService service) {
    JsonNode container = compose.service(service.name());
    Set<String> told = new HashSet<>(entries(container.path("environment")));
    if (joined(container.path("entrypoint")).contains("QUARKUS_OIDC_PUBLIC_KEY=")) {
      told.add("QUARKUS_OIDC_PUBLIC_KEY");
    }

    assertThat(told).containsAll(SuiteService.ENVIRONMENT);
  }

  @ParameterizedTest
  @MethodSource("services")
  void startsAServiceWhenWhatItNeedsIsThere(SuiteService service) {
    JsonNode container = compose.service(service.name());

    assertThat(container.at("/depends_on/postgres/condition").asText())
        .isEqualTo("service_healthy");
    assertThat(container.at("/depends_on/topics/condition").asText())
        .isEqualTo("service_completed_successfully");
    assertThat(joined(container.at("/healthcheck/test")))
        .contains("/q/health/ready", "127.0.0.1/" + service.port());
  }

  @ParameterizedTest
  @MethodSource("services")
  void mountsThePublicKeyAndNeverTheFolderWithThePrivateOne(SuiteService service) {
    assertThat(entries(compose.service(service.name()).path("volumes")))
        .containsExactly(PUBLIC_KEY);
  }

  @Test
  void publishesTheInfrastructureWhereTheLocalStackHasIt() {
    assertThat(entries(compose.service("postgres").path("ports")))
        .containsExactly("127.0.0.1:%d:5432".formatted(StackPorts.STANDARD_POSTGRES));
    assertThat(entries(compose.service("kafka").path("ports")))
        .containsExactly("127.0.0.1:%d:%1$d".formatted(StackPorts.STANDARD_KAFKA));
  }

  @Test
  void checksTheHealthOfEverythingThatStays() {
    for (JsonNode container : compose.services()) {
      boolean stays = !container.path("restart").asText().equals("no");
      assertThat(container.has("healthcheck")).as(container.toString()).isEqualTo(stays);
    }
  }

  @Test
  void pinsImagesAndNamesNoRegistry() {
    for (JsonNode container : compose.services()) {
      assertThat(container.path("image").asText())
          .matches("[a-z-]+(/[a-z-]+)?:\\d.*")
          .doesNotEndWith(":latest");
    }
  }

  @Test
  void givesKafkaSettingsThatKafkaAccepts() {
    Map<String, String> environment =
        new ObjectMapper()
            .convertValue(compose.service("kafka").path("environment"), new TypeReference<>() {});
    Properties settings = ComposeFile.kafkaSettings(environment);

    assertThatCode(() -> KafkaConfig.fromProps(settings, false)).doesNotThrowAnyException();
    assertThat(settings.stringPropertyNames()).allMatch(n -> KafkaConfig.configNames().contains(n));
  }

  /** Passwords come from the outside; the file itself holds none. */
  @Test
  void holdsNoPassword() {
    for (JsonNode container : compose.services()) {
      container
          .path("environment")
          .fields()
          .forEachRemaining(
              e -> {
                if (e.getKey().matches(".*(PASSWORD|SECRET).*")) {
                  assertThat(e.getValue().asText()).startsWith("${");
                }
              });
    }
  }

  @Test
  void isAcceptedByDockerCompose() {
    CommandRun.assumeInstalled("docker-compose", "version");

    CommandRun run =
        CommandRun.of(
            SourceTree.root(),
            Map.of("CUSTOMER_FIRST_DB_PASSWORD", "one", "CUSTOMER_FIRST_CURSOR_SECRET", "two"),
            "docker-compose",
            "config",
            "--quiet");

    assertThat(run.exitCode()).as(run.output()).isZero();
  }
}
