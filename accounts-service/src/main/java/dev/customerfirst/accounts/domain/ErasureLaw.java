package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds when somebody of the customer is erased. */
public final class ErasureLaw {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Shorter parts of a name, such as "de", are words of every sentence. */
  private static final int TELLING = 3;

  private ErasureLaw() {}

  /** Refuses a reason that keeps the name or the address: the reason stays. */
  public static Optional<Refusal> check(String because, String name, @Nullable String email) {
    String reason = " " + plain(because) + " ";
    boolean named =
        WORDS
            .splitAsStream(name.toLowerCase(Locale.ROOT))
            .filter(part -> part.length() >= TELLING)
            .anyMatch(part -> reason.contains(" " + part + " "));
    boolean addressed =
        email != null && because.toLowerCase(Locale.ROOT).contains(EmailKey.of(email));
    return named || addressed
        ? Optional.of(
            Refusal.invalid(
                "reason-names-the-person",
                "/because",
                "The reason stays after the person is gone. Say it without their name and"
                    + " address."))
        : Optional.empty();
  }

  /** Why an erased contact takes no change. */
  public static Refusal erased() {
    return Refusal.conflict(
        "contact-erased",
        "This person was erased, and nothing is kept of them any more. Record somebody new with"
            + " POST /v1/accounts/{id}/contacts.");
  }

  private static String plain(String text) {
    return String.join(" ", WORDS.split(text.toLowerCase(Locale.ROOT)));
  }
}
