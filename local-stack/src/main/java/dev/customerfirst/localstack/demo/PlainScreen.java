package dev.customerfirst.localstack.demo;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A line for each thing that happens, for logs and pipes. */
final class PlainScreen implements Screen {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  private final PrintWriter out;

  PlainScreen(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void line(String text) {
    out.println(text);
    out.flush();
  }

  @Override
  public void happened(Instant now, String what) {
    line("  " + TIME.format(now) + "  " + what);
  }
}
