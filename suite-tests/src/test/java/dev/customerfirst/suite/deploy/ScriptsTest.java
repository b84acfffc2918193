package dev.customerfirst.suite.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.infrastructure.Topics;
import dev.customerfirst.suite.docs.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that containers run first, run here against commands that write down their call. */
class ScriptsTest {

  private static final String WRITES_DOWN_ITS_CALL =
      """
      #!/bin/sh
      echo "$@" >> "$(dirname "$0")/calls"
      cat > /dev/null
      """;

  @Test
  void topicsAreThoseOfTheLocalStack(@TempDir Path folder) throws IOException {
    List<String> calls =
        callsOf("deploy/topics.sh", folder, "kafka-topics.sh", "KAFKA_BIN", "kafka:9092");

    assertThat(calls)
        .containsExactlyElementsOf(
            Stream.concat(
                    Topics.FACTS.stream().map(t -> call(t, "retention.ms=-1")),
                    Topics.STATES.stream().map(t -> call(t, "cleanup.policy=compact")))
                .toList());
  }

  @Test
  void everyServiceGetsItsDatabase(@TempDir Path folder) throws IOException {
    List<String> calls = callsOf("deploy/databases.sh", folder, "psql", "PATH", "");

    assertThat(calls).hasSameSizeAs(SuiteService.ALL);
    for (int i = 0; i < calls.size(); i++) {
      assertThat(calls.get(i))
          .contains("--set=name=" + SuiteService.ALL.get(i).database(), "--set=password=secret");
    }
  }

  @Test
  void theContainersOfServicesHandTheKeyOverAsASetting(@TempDir Path folder) throws IOException {
    Path key = Files.writeString(folder.resolve("public.key"), "MIIB\n");
    Path java =
        Files.writeString(
            folder.resolve("java"), "#!/bin/sh\necho \"$QUARKUS_OIDC_PUBLIC_KEY $*\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();

    for (SuiteService service : SuiteService.ALL) {
      JsonNode entrypoint = new ComposeFile().service(service.name()).path("entrypoint");
      String script =
          entrypoint
              .get(2)
              .asText()
              .replace("$$", "$")
              .replace("/customer-first/public.key", key.toString());
      CommandRun run =
          CommandRun.of(
              folder,
              Map.of("PATH", folder + ":" + System.getenv("PATH")),
              entrypoint.get(0).asText(),
              entrypoint.get(1).asText(),
              script);

      assertThat(run.output()).isEqualTo("MIIB -jar quarkus-run.jar\n");
    }
  }

  private static String call(String topic, String setting) {
    return "--bootstrap-server kafka:9092 --create --if-not-exists --topic "
        + topic
        + " --config "
        + setting
        + " --partitions 12 --replication-factor 1";
  }

  private static List<String> callsOf(
      String script, Path folder, String command, String pathVariable, String bootstrap)
      throws IOException {
    Path standIn = Files.writeString(folder.resolve(command), WRITES_DOWN_ITS_CALL);
    assertThat(standIn.toFile().setExecutable(true)).isTrue();
    String path =
        pathVariable.equals("PATH") ? folder + ":" + System.getenv("PATH") : folder.toString();

    CommandRun run =
        CommandRun.of(
            SourceTree.root(),
            Map.of(
                pathVariable,
                path,
                "KAFKA_BOOTSTRAP_SERVERS",
                bootstrap,
                "POSTGRES_USER",
                "postgres",
                "CUSTOMER_FIRST_DB_PASSWORD",
                "secret"),
            "sh",
            SourceTree.file(script).toString());

    assertThat(run.exitCode()).as(run.output()).isZero();
    return Files.readAllLines(folder.resolve("calls"));
  }
}
