package dev.customerfirst.accounts.domain;

/** What an answer to a question looks like. */
public enum AnswerKind {
  /** Words, several lines if need be. */
  TEXT("a text of at most 4,000 characters"),
  /** Several short texts. */
  LIST("a list of 1 to 50 texts of at most 200 characters each"),
  /** One of the choices of the question. */
  CHOICE("one of its choices, as a text"),
  /** Zero or more, with at most six decimal places. */
  NUMBER("a number from 0 up, with at most 12 digits and 6 decimal places"),
  YES_NO("true or false");

  private final String inWords;

  AnswerKind(String inWords) {
    this.inWords = inWords;
  }

  String inWords() {
    return inWords;
  }
}
