package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.account.GoesAlong;
import dev.customerfirst.accounts.alert.Alerts;
import dev.customerfirst.accounts.domain.AlertRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gives feedback to the account that another one turned out to be. */
@ApplicationScoped
class MergedFeedback implements GoesAlong {

  private final FeedbackRepository feedback;
  private final Alerts alerts;

  MergedFeedback(FeedbackRepository feedback, Alerts alerts) {
    this.feedback = feedback;
    this.alerts = alerts;
  }

  @Override
  public String what() {
    return "feedback";
  }

  @Override
  public long follow(UUID merged, UUID survivor) {
    List<UUID> moved = feedback.move(merged, survivor);
    feedback.waitingUnhappily(moved).forEach(row -> alertAt(survivor, row));
    return moved.size();
  }

  /** Who looks for alerts of the survivor finds those that came along. */
  private void alertAt(UUID survivor, Feedback row) {
    alerts.clear(AlertRule.UNHAPPY_CUSTOMER, row.id(), "The account turned out to be another one.");
    alerts.raise(survivor, AlertRule.UNHAPPY_CUSTOMER, row.id(), FeedbackEvents.alarm(row));
  }
}
