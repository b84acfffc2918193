package dev.customerfirst.localstack.cli;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The person at the keyboard, if there is one. */
final class Terminal {

  private Terminal() {}

  static boolean present() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** No, when there is nobody to ask. */
  static boolean agreed(String question) {
    Console console = System.console();
    if (console == null || !isTerminal(console)) {
      return false;
    }
    @Nullable String answer = console.readLine("%s [y/N] ", question);
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  /** From Java 22 on there is a console also without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      Method tells = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(tells.invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
