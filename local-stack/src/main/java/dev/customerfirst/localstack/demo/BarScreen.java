package dev.customerfirst.localstack.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar for a terminal: one day of simulated time is one step. */
final class BarScreen implements Screen {

  private static final int UPDATE_MILLIS = 100;

  /** Always as long, or the bar would change its own length with each message. */
  private static final int MESSAGE_LENGTH = 50;

  private final PrintWriter out;
  private Instant beginning = Instant.EPOCH;
  private String day = "";
  private @Nullable ProgressBar bar;

  BarScreen(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begins(Instant from, Instant now, Instant to) {
    beginning = from;
    bar =
        new ProgressBarBuilder()
            .setTaskName("Contract year")
            .setInitialMax(Duration.between(from, to).toDays())
            .setUnit(" days", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .hideEta()
            .build();
    time(now);
  }

  @Override
  public void line(String text) {
    if (bar != null) {
      // Below the bar, which is drawn again on the line after.
      out.println();
    }
    out.println(text);
    out.flush();
  }

  @Override
  public void time(Instant now) {
    day = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
    if (bar != null) {
      bar.stepTo(Math.max(0, Duration.between(beginning, now).toDays()));
      bar.setExtraMessage(message(day));
    }
  }

  @Override
  public void happened(Instant now, String what) {
    if (bar != null) {
      bar.setExtraMessage(message(day + " " + what));
    }
  }

  static String message(String text) {
    return text.length() > MESSAGE_LENGTH
        ? text.substring(0, MESSAGE_LENGTH - 3) + "..."
        : text + " ".repeat(MESSAGE_LENGTH - text.length());
  }

  @Override
  public void ended() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
