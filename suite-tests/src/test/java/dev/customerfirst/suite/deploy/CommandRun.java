package dev.customerfirst.suite.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * What a command of this machine said.
 *
 * @param output both of its streams
 */
record CommandRun(int exitCode, String output) {

  static CommandRun of(Path folder, Map<String, String> environment, String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new CommandRun(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Skips the test on machines that do not have the command. */
  static void assumeInstalled(String... command) {
    boolean answers;
    try {
      answers = of(Path.of("").toAbsolutePath(), Map.of(), command).exitCode() == 0;
    } catch (UncheckedIOException e) {
      answers = false;
    }
    Assumptions.assumeTrue(answers, command[0] + " is not installed here");
  }
}
