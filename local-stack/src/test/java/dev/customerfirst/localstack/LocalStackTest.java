package dev.customerfirst.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.localstack.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

  private final Path project;
  private final StackPorts ports = StackPorts.anyFree();
  private final LocalStack stack;
  private final List<String> said = new ArrayList<>();

  LocalStackTest(@TempDir Path directory) {
    project = directory.resolve("a checkout with spaces");
    stack = new LocalStack(StackHome.in(project), ports);
  }

  @BeforeEach
  void buildsServices() throws IOException {
    Files.createDirectories(project.resolve(".customer-first"));
    // PostgreSQL is unpacked once for all tests of this module.
    Path binaries = Path.of("target", "postgresql-binaries").toAbsolutePath();
    Files.createDirectories(binaries);
    Files.createSymbolicLink(stack.home().binaries(), binaries);
    for (Service service : Service.values()) {
      writeRunner(stack.home().runner(service), StandInService.class.getName());
    }
  }

  @AfterEach
  void stopsAll() {
    stack.down(line -> {});
  }

  @Test
  void comesUpStaysUpAndComesBackAfterKills() {
    stack.up(Optional.of(ClockChoice.SIMULATED), said::add);
    assertThat(stack.status()).extracting(ProcessStatus::health).containsOnly("ready");
    assertThat(stack.status()).allMatch(one -> one.memoryBytes() > 1_000_000);
    List<Optional<Long>> first = pids();

    stack.up(Optional.empty(), said::add);
    assertThat(pids()).isEqualTo(first);

    kill(first.get(1));
    kill(first.get(3));
    assertThat(stack.status().get(3).health()).isEqualTo("stopped");
    assertThat(stack.up(Optional.empty(), said::add)).isEqualTo(ClockChoice.SIMULATED);
    assertThat(stack.status()).extracting(ProcessStatus::health).containsOnly("ready");
    assertThat(pids().get(2)).isEqualTo(first.get(2));
    assertThat(pids().get(3)).isNotEqualTo(first.get(3));
    assertThat(stack.home().log("playbooks")).content().contains("clock=simulated");

    assertThatThrownBy(stack::reset).hasMessageContaining("customer-first down");
    stack.down(said::add);
    assertThat(pids()).containsOnly(Optional.empty());
    assertThat(first).noneMatch(pid -> ProcessHandle.of(pid.orElseThrow()).isPresent());
    assertThat(Ports.taken(ports.postgres())).isFalse();

    stack.reset();
    assertThat(stack.home().data()).doesNotExist();
  }

  @Test
  void saysWhyAServiceDoesNotStartAndLeavesNothingBehind() throws IOException {
    writeRunner(stack.home().runner(Service.RENEWALS), "no.such.MainClass");

    assertThatThrownBy(() -> stack.up(Optional.empty(), said::add))
        .isInstanceOf(LocalStackException.class)
        .hasMessageContaining("renewals has ended")
        .hasMessageContaining("no.such.MainClass");

    assertThat(stack.anythingRuns()).isFalse();
    assertThat(Ports.taken(ports.postgres())).isFalse();
  }

  private List<Optional<Long>> pids() {
    return stack.status().stream().map(ProcessStatus::pid).toList();
  }

  private static void kill(Optional<Long> pid) {
    ProcessHandle process = ProcessHandle.of(pid.orElseThrow()).orElseThrow();
    process.destroyForcibly();
    await().until(() -> !process.isAlive());
  }

  private static void writeRunner(Path jar, String mainClass) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Path.of("target", "test-classes").toAbsolutePath().toUri().toString());
    Files.createDirectories(jar.getParent());
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }
}
