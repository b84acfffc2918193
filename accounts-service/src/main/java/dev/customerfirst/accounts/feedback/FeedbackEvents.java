package dev.customerfirst.accounts.feedback;

import dev.customerfirst.events.FeedbackKind;
import dev.customerfirst.events.accounts.AccountsEvent.FeedbackReceived;

/** What others get to know of feedback: figures, never words. */
final class FeedbackEvents {

  private FeedbackEvents() {}

  static FeedbackReceived received(Feedback feedback) {
    Said said = feedback.said();
    return new FeedbackReceived(
        feedback.accountId(),
        feedback.id(),
        said.kind(),
        said.score(),
        said.engagement(),
        said.engagementId(),
        said.contactId(),
        said.givenOn());
  }

  /** Why somebody should talk to the customer. */
  static String alarm(Feedback feedback) {
    Said said = feedback.said();
    return said.kind() == FeedbackKind.NPS
        ? "A detractor: " + said.score() + " of 10 on " + said.givenOn() + "."
        : said.score() + " of 5 stars for " + said.engagement() + " on " + said.givenOn() + ".";
  }
}
