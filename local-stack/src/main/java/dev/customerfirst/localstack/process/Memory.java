package dev.customerfirst.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much memory processes hold, in bytes. */
public final class Memory {

  /** Shared pages divided among those who share them: PostgreSQL's processes share a lot. */
  private static final Pattern PROPORTIONAL = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

  private static final Pattern NUMBER = Pattern.compile("(\\d+)");

  private Memory() {}

  /** The process with all processes it started. */
  public static long of(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(each -> one(each.pid()).orElse(0))
        .sum();
  }

  private static OptionalLong one(long pid) {
    Path proportional = Path.of("/proc", Long.toString(pid), "smaps_rollup");
    try {
      return Files.isReadable(proportional)
          ? kilobytes(PROPORTIONAL, Files.readString(proportional))
          : kilobytes(NUMBER, resident(pid));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private static String resident(long pid) throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
    return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static OptionalLong kilobytes(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? OptionalLong.of(Long.parseLong(matcher.group(1)) * 1024)
        : OptionalLong.empty();
  }
}
