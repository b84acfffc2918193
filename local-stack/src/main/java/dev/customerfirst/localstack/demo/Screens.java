package dev.customerfirst.localstack.demo;

import java.io.PrintWriter;

/** The screens there are. */
public final class Screens {

  private Screens() {}

  public static Screen plain(PrintWriter out) {
    return new PlainScreen(out);
  }

  public static Screen bar(PrintWriter out) {
    return new BarScreen(out);
  }
}
