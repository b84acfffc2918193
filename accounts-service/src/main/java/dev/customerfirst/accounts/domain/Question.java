package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something we want to know of every customer.
 *
 * @param code stable; answers are kept under it
 * @param choices what can be answered where the kind is CHOICE, else empty
 * @param weight its part in the completeness of its area and of the whole, from 1
 */
public record Question(
    String code,
    KnowledgeArea area,
    String wording,
    AnswerKind kind,
    List<String> choices,
    int weight) {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_ITEM = 200;
  private static final int MOST_ITEMS = 50;
  private static final int MOST_DIGITS = 12;
  private static final int MOST_DECIMALS = 6;

  public Question {
    choices = List.copyOf(choices);
    if (weight < 1 || choices.isEmpty() == (kind == AnswerKind.CHOICE)) {
      throw new IllegalArgumentException(code + ": a weight from 1, and choices for a CHOICE only");
    }
  }

  /**
   * What speaks against an answer.
   *
   * @param answer a String, a List of Strings, a Number or a Boolean; anything else is refused
   */
  public Optional<Refusal> check(@Nullable Object answer, String pointer) {
    if (kind == AnswerKind.CHOICE && answer instanceof String && !choices.contains(answer)) {
      return Optional.of(
          Refusal.invalid(
              "not-a-choice",
              pointer,
              "This is none of the choices. Answer one of " + String.join(", ", choices) + "."));
    }
    boolean fits =
        switch (kind) {
          case TEXT -> answer instanceof String text && Texts.fits(text, LONGEST_TEXT);
          case LIST -> answer instanceof List<?> items && areTexts(items);
          case CHOICE -> answer instanceof String;
          case NUMBER -> answer instanceof Number number && isSane(number);
          case YES_NO -> answer instanceof Boolean;
        };
    return fits
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "wrong-kind-of-answer",
                pointer,
                "Answer this question with "
                    + kind.inWords()
                    + ", or leave it out while nobody knows."));
  }

  private static boolean areTexts(List<?> items) {
    return !items.isEmpty()
        && items.size() <= MOST_ITEMS
        && items.stream()
            .allMatch(item -> item instanceof String text && Texts.fits(text, LONGEST_ITEM));
  }

  private static boolean isSane(Number number) {
    BigDecimal exact =
        number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    // By precision and scale only: writing out 1E+1000000000 would need a gigabyte.
    return exact.signum() >= 0
        && (long) exact.precision() - exact.scale() <= MOST_DIGITS
        && exact.scale() >= -MOST_DIGITS
        && exact.scale() <= MOST_DECIMALS;
  }
}
