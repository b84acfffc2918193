package dev.customerfirst.localstack.imports;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells how an import goes: lines, and a bar for each of its two parts where one is wanted. */
public final class ImportScreen {

  private static final int UPDATE_MILLIS = 100;
  private static final long KIBIBYTE = 1024;

  private final PrintWriter out;
  private final boolean bars;
  private @Nullable ProgressBar bar;

  public ImportScreen(PrintWriter out, boolean bars) {
    this.out = out;
    this.bars = bars;
  }

  void line(String text) {
    out.println(text);
    out.flush();
  }

  void sends(long bytes) {
    begins("Sending", bytes, " KiB", KIBIBYTE);
  }

  void applies(long rows) {
    begins("Applying", rows, " rows", 1);
  }

  private void begins(String what, long most, String unit, long size) {
    ends();
    if (bars) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(most)
              .setUnit(unit, size)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .build();
    }
  }

  void has(long reached) {
    if (bar != null) {
      bar.stepTo(reached);
    }
  }

  void ends() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
