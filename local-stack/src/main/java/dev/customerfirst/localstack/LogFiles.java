package dev.customerfirst.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps the logs of the stack from growing for ever: one old file beside each. */
final class LogFiles {

  private static final long LARGEST_BYTES = 20L * 1024 * 1024;

  private LogFiles() {}

  static void makeRoom(Path log) {
    try {
      if (Files.exists(log) && Files.size(log) > LARGEST_BYTES) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot move " + log, e);
    }
  }
}
