package dev.customerfirst.testkit;

import dev.customerfirst.localstack.infrastructure.DirectoryTree;
import dev.customerfirst.localstack.infrastructure.InfrastructureProcess;
import dev.customerfirst.localstack.infrastructure.InfrastructureSettings;
import dev.customerfirst.localstack.infrastructure.RunningInfrastructure;
import dev.customerfirst.localstack.process.ChildProcess;
import dev.customerfirst.localstack.process.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one PostgreSQL and Kafka of a Maven run: started by the first test JVM that asks, used by
 * those that come later, ended with Maven.
 */
public final class TestInfrastructure {

  private static final Object IN_THIS_JVM = TestInfrastructure.class;

  private TestInfrastructure() {}

  public static RunningInfrastructure join() {
    long owner = owner();
    Path home = root().resolve("target").resolve("test-infrastructure");
    Path directory = home.resolve(Long.toString(owner));
    Path readyFile = directory.resolve("ready");
    synchronized (IN_THIS_JVM) {
      try {
        PrivateFiles.createDirectory(home);
        Files.createDirectories(directory);
        try (FileChannel channel =
                FileChannel.open(
                    home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          Optional<RunningInfrastructure> running = RunningInfrastructure.load(readyFile);
          return running.isPresent() ? running.get() : start(home, directory, readyFile, owner);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot prepare " + directory, e);
      }
    }
  }

  private static RunningInfrastructure start(Path home, Path directory, Path readyFile, long owner)
      throws IOException {
    deleteWhatEndedRunsLeft(home);
    return InfrastructureProcess.start(
        new InfrastructureSettings(
            directory,
            home.resolve("postgresql-binaries"),
            readyFile,
            0,
            0,
            0,
            Optional.of(owner),
            true),
        ChildProcess.classPath(),
        directory.resolve("infrastructure.log"),
        true,
        process -> {});
  }

  /** Maven's process: the nearest ancestor that is a JVM. In an IDE the test JVM itself. */
  private static long owner() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.iterate(
            self.parent(), Optional::isPresent, process -> process.flatMap(ProcessHandle::parent))
        .map(Optional::orElseThrow)
        .filter(process -> process.info().command().filter(c -> c.endsWith("/java")).isPresent())
        .findFirst()
        .orElse(self)
        .pid();
  }

  private static void deleteWhatEndedRunsLeft(Path home) throws IOException {
    List<Path> left;
    try (Stream<Path> entries = Files.list(home)) {
      left =
          entries
              .filter(entry -> entry.getFileName().toString().matches("\\d+"))
              .filter(entry -> !alive(Long.parseLong(entry.getFileName().toString())))
              .filter(entry -> RunningInfrastructure.load(entry.resolve("ready")).isEmpty())
              .toList();
    }
    left.forEach(DirectoryTree::delete);
  }

  private static boolean alive(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /** The directory of the whole project. */
  static Path root() {
    String given = System.getProperty("customerfirst.root");
    if (given != null) {
      return Path.of(given);
    }
    Path here = Path.of("").toAbsolutePath();
    return Stream.iterate(Optional.of(here), Optional::isPresent, d -> d.map(Path::getParent))
        .map(Optional::orElseThrow)
        .filter(directory -> Files.exists(directory.resolve("mvnw")))
        .findFirst()
        .orElse(here);
  }
}
