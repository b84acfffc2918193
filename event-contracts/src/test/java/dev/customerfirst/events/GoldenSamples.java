package dev.customerfirst.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The frozen payloads under {@code src/test/resources/samples}. {@code Name.v1.json}, and {@code
 * Name.v1.some-case.json} where one is not enough, are what today's code writes. {@code
 * earlier/Name.v1.some-date.json} was written by an earlier version and must stay readable.
 */
final class GoldenSamples {

  static final Path FOLDER = Path.of("src/test/resources/samples");

  private GoldenSamples() {}

  static List<Path> newest() {
    return filesIn(FOLDER);
  }

  static List<Path> earlier() {
    Path folder = FOLDER.resolve("earlier");
    return Files.isDirectory(folder) ? filesIn(folder) : List.of();
  }

  static EventType typeOf(Path sample) {
    String file = sample.getFileName().toString();
    return EventCatalogue.all()
        .filter(type -> file.startsWith(type.name() + ".v" + type.version() + "."))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(file + " is the sample of no event"));
  }

  /** The payload without the line end that closes the file. */
  static String payload(Path sample) {
    try {
      return Files.readString(sample).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
