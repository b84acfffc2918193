package dev.customerfirst.renewals.domain;

/** What is missing on the way to a renewal; the more urgent first. */
public enum RenewalGap {
  PLAN_MISSING("The rating asks for a plan, and there is none.", "Write the plan.", false),
  PROGRAMME_MISSING(
      "The renewal is RED, and there is no save programme.", "Set up the save programme.", false),
  UPDATE_OVERDUE("The weekly update of the plan is overdue.", "Write how it goes.", false),
  REVIEW_OVERDUE(
      "The review of the programme by all functions is overdue.", "Hold the review.", false),
  NO_CHAMPION("There is no champion.", "Win a champion.", true),
  NO_ECONOMIC_BUYER(
      "It is not known who decides about the money.", "Find the economic buyer.", false),
  SIGNAL_UNKNOWN("Too little is known for a signal.", "Find out how the account is.", true),
  NO_CALL("Nobody said how they see the renewal.", "Give your call.", false),
  DISAGREEMENT("Signal and call differ.", "Clear up why signal and call differ.", false),
  NO_PROJECTION("Nothing is projected.", "Say what the renewal will bring.", false),
  NO_ACCOUNT_EXECUTIVE("The account has no account executive.", "Name one.", false);

  private final String words;
  private final String step;
  private final boolean technical;

  RenewalGap(String words, String step, boolean technical) {
    this.words = words;
    this.step = step;
    this.technical = technical;
  }

  public String words() {
    return words;
  }

  /** What closes it. */
  public String step() {
    return step;
  }

  /** Whether it belongs to whoever is accountable after the sale, and not to sales (A10). */
  boolean technical() {
    return technical;
  }
}
