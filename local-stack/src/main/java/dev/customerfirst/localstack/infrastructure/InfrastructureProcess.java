package dev.customerfirst.localstack.infrastructure;

import dev.customerfirst.localstack.process.ChildProcess;
import dev.customerfirst.localstack.process.KnownProcess;
import dev.customerfirst.localstack.process.LogTail;
import dev.customerfirst.localstack.process.PrivateFiles;
import dev.customerfirst.localstack.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts {@link InfrastructureMain} in a JVM of its own and waits until it is ready. */
public final class InfrastructureProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int SHOWN_LOG_LINES = 25;

  private InfrastructureProcess() {}

  /**
   * @param classPath of the child: local-stack with what it needs
   * @param detached goes on when this JVM ends
   * @param launched is told the process before it is ready, so that it can be stopped later
   * @throws InfrastructureException when it does not become ready, with the end of its log
   */
  public static RunningInfrastructure start(
      InfrastructureSettings settings,
      String classPath,
      Path log,
      boolean detached,
      Consumer<KnownProcess> launched) {
    Process process = launch(settings, classPath, log, detached);
    launched.accept(KnownProcess.of(process.toHandle()));
    Waiting.until(
        () ->
            !process.isAlive()
                || readyFrom(process, settings).isPresent()
                || Thread.currentThread().isInterrupted(),
        PATIENCE);
    Optional<RunningInfrastructure> ready = readyFrom(process, settings);
    if (ready.isEmpty()) {
      process.destroy();
      throw new InfrastructureException(
          "PostgreSQL and Kafka did not start. The end of %s:%n%s"
              .formatted(
                  log, String.join(System.lineSeparator(), LogTail.of(log, SHOWN_LOG_LINES))));
    }
    return ready.get();
  }

  /** Ends the PostgreSQL of a process that was killed; does nothing when none is left. */
  public static void stopLeftovers(Path directory) {
    try {
      Postmaster.stopLeftover(PostgresServer.data(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look for PostgreSQL in " + directory, e);
    }
  }

  /** The living PostgreSQL on this data, with or without the process that started it. */
  public static Optional<KnownProcess> postmaster(Path directory) {
    try {
      return Postmaster.of(PostgresServer.data(directory)).map(Postmaster::process);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look for PostgreSQL in " + directory, e);
    }
  }

  private static Optional<RunningInfrastructure> readyFrom(
      Process process, InfrastructureSettings settings) {
    return RunningInfrastructure.load(settings.readyFile())
        .filter(running -> running.process().pid() == process.pid());
  }

  private static Process launch(
      InfrastructureSettings settings, String classPath, Path log, boolean detached) {
    // A class path of some hundred jars is too long for a command line.
    Path options = settings.directory().resolve("java-options");
    PrivateFiles.write(options, "-cp \"" + classPath.replace("\\", "\\\\") + "\"\n");
    List<String> command = new ArrayList<>();
    command.add(ChildProcess.java());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx256m"));
    command.add("@" + options);
    command.add(InfrastructureMain.class.getName());
    command.addAll(settings.arguments());
    return detached
        ? ChildProcess.detached(command, Map.of(), log)
        : ChildProcess.attached(command, Map.of(), log);
  }
}
