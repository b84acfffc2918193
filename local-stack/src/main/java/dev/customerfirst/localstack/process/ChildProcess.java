package dev.customerfirst.localstack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts a process whose output goes to a log file and which reads no input. */
public final class ChildProcess {

  private ChildProcess() {}

  /** The process gets Ctrl-C of the terminal like its parent. */
  public static Process attached(List<String> command, Map<String, String> environment, Path log) {
    return start(command, environment, log);
  }

  /** The process goes on when the parent ends or its terminal is closed. */
  public static Process detached(List<String> command, Map<String, String> environment, Path log) {
    List<String> all = new ArrayList<>(ownSession());
    all.addAll(command);
    return start(all, environment, log);
  }

  private static Process start(List<String> command, Map<String, String> environment, Path log) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + command.get(0), e);
    }
  }

  /** setsid runs the command in its own place (same process id); macOS has only nohup. */
  private static List<String> ownSession() {
    return Stream.of("setsid", "nohup")
        .flatMap(name -> onPath(name).stream())
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static List<String> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return Stream.of(path.split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .limit(1)
        .toList();
  }

  /**
   * The class path of this JVM; surefire hides the real one behind a jar that only points to it.
   */
  public static String classPath() {
    return System.getProperty(
        "surefire.test.class.path", System.getProperty("java.class.path", ""));
  }

  /** The java command of this JVM. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
