package dev.customerfirst.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  private final PidFile file;

  PidFileTest(@TempDir Path directory) {
    file = new PidFile(directory.resolve("run").resolve("some.pid"));
  }

  @Test
  void recognisesTheProcessThatItRemembers() {
    file.save(KnownProcess.of(ProcessHandle.current()));

    assertThat(file.living().map(KnownProcess::pid)).hasValue(ProcessHandle.current().pid());
  }

  @Test
  void takesNoOtherProcessWithTheSameIdForIt() {
    KnownProcess self = KnownProcess.of(ProcessHandle.current());
    file.save(new KnownProcess(self.pid(), self.startedAt().minus(Duration.ofHours(1))));

    assertThat(file.living()).isEmpty();
  }

  @Test
  void knowsThatAnEndedProcessIsGone() throws IOException, InterruptedException {
    Process child = new ProcessBuilder("sleep", "60").start();
    file.save(KnownProcess.of(child.toHandle()));
    assertThat(file.living()).isPresent();

    assertThat(file.living().orElseThrow().stop(Duration.ofSeconds(5))).isTrue();

    child.waitFor();
    assertThat(file.living()).isEmpty();
  }

  @Test
  void meansNothingWhenItIsDamaged() throws IOException {
    Files.createDirectories(file.file().getParent());
    Files.writeString(file.file(), "not a process\n");

    assertThat(file.living()).isEmpty();
  }
}
