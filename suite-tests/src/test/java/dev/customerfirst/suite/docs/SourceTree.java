package dev.customerfirst.suite.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checked-out project as files: what tests read when classes are not enough. */
public final class SourceTree {

  private static final Path ROOT = findRoot();

  private SourceTree() {}

  public static Path root() {
    return ROOT;
  }

  public static Path file(String path) {
    return ROOT.resolve(path);
  }

  public static String read(String path) {
    return read(file(path));
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java files of every module, in a stable order. */
  public static List<Path> mainJava() {
    return modules().stream()
        .flatMap(m -> under(m.resolve("src/main/java"), ".java").stream())
        .toList();
  }

  public static List<Path> testJava() {
    return modules().stream()
        .flatMap(m -> under(m.resolve("src/test/java"), ".java").stream())
        .toList();
  }

  public static List<Path> mainResources(String suffix) {
    return modules().stream()
        .flatMap(m -> under(m.resolve("src/main/resources"), suffix).stream())
        .toList();
  }

  /** Files below a folder whose name ends so; none when the folder is not there. */
  public static List<Path> under(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.getFileName().toString().endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every module of the parent pom, by its folder. */
  public static List<Path> modules() {
    return read("pom.xml")
        .lines()
        .map(String::strip)
        .filter(l -> l.startsWith("<module>"))
        .map(l -> ROOT.resolve(l.substring("<module>".length(), l.indexOf("</module>"))))
        .toList();
  }

  private static Path findRoot() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("mvnw"))) {
      Path parent = at.getParent();
      if (parent == null) {
        throw new IllegalStateException(
            "No folder with mvnw above " + Path.of("").toAbsolutePath());
      }
      at = parent;
    }
    return at;
  }
}
