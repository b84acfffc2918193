package dev.customerfirst.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process over the end of the one that started it. */
public record PidFile(Path file) {

  public void save(KnownProcess process) {
    PrivateFiles.write(file, process.pid() + " " + process.startedAt() + "\n");
  }

  /** The process if it still lives; a file that names another process counts as nothing. */
  public Optional<KnownProcess> living() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String[] parts = PrivateFiles.read(file).strip().split(" ");
    if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new KnownProcess(Long.parseLong(parts[0]), Instant.parse(parts[1])))
        .filter(KnownProcess::alive);
  }

  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file, e);
    }
  }
}
