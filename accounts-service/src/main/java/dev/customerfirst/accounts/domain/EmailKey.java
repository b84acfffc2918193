package dev.customerfirst.accounts.domain;

import java.util.Locale;

/** The form in which e-mail addresses are compared: upper and lower case reach the same person. */
public final class EmailKey {

  private EmailKey() {}

  public static String of(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
