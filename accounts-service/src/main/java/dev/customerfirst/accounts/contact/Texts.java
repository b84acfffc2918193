package dev.customerfirst.accounts.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as they are kept: without blanks around them, and no list where there is nothing. */
final class Texts {

  private Texts() {}

  static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.strip();
  }

  static List<String> stripped(@Nullable List<String> texts) {
    return texts == null ? List.of() : texts.stream().map(String::strip).distinct().toList();
  }

  static <T> @Nullable T first(@Nullable T sent, @Nullable T known) {
    return sent == null ? known : sent;
  }
}
