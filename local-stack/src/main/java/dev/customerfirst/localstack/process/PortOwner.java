package dev.customerfirst.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out who listens on a port, with whatever this machine has for that. */
public final class PortOwner {

  private static final Pattern LSOF = Pattern.compile("^p(\\d+)$", Pattern.MULTILINE);
  private static final Pattern SS = Pattern.compile("pid=(\\d+)");

  private PortOwner() {}

  /** Such as "process 4711 (java)"; empty when it belongs to somebody else or no tool is there. */
  public static Optional<String> of(int port) {
    return find(LSOF, List.of("lsof", "-nP", "-Fp", "-iTCP:" + port, "-sTCP:LISTEN"))
        .or(() -> find(SS, List.of("ss", "-Hltnp", "sport = :" + port)))
        .map(PortOwner::describe);
  }

  private static Optional<Long> find(Pattern pattern, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(ProcessBuilder.Redirect.PIPE)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(5, TimeUnit.SECONDS);
      Matcher matcher = pattern.matcher(said);
      return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String describe(long pid) {
    return "process "
        + pid
        + ProcessHandle.of(pid)
            .flatMap(process -> process.info().command())
            .map(command -> " (" + command + ")")
            .orElse("");
  }
}
