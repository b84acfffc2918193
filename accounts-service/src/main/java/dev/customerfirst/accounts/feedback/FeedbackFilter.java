package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.domain.FeedbackLaw;
import dev.customerfirst.accounts.domain.FeedbackStatus;
import dev.customerfirst.accounts.domain.Mood;
import dev.customerfirst.events.Engagement;
import dev.customerfirst.events.FeedbackKind;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which feedback is asked for; null means all.
 *
 * @param counting leaves out what was withdrawn
 */
record FeedbackFilter(
    @Nullable UUID account,
    @Nullable FeedbackKind kind,
    @Nullable Engagement engagement,
    @Nullable Mood mood,
    @Nullable Integer score,
    @Nullable FeedbackStatus status,
    boolean counting) {

  static FeedbackFilter of(UUID account, FeedbackKind kind) {
    return new FeedbackFilter(account, kind, null, null, null, null, false);
  }

  static FeedbackFilter fiveStars(@Nullable UUID account, @Nullable Engagement engagement) {
    return new FeedbackFilter(
        account, FeedbackKind.RATING, engagement, Mood.HAPPY, FeedbackLaw.FIVE_STARS, null, true);
  }

  /** Adds what the parameters need; the conditions, in the query language of the entities. */
  List<String> conditions(Parameters parameters) {
    List<String> conditions = new ArrayList<>();
    add(conditions, parameters, "accountId", account);
    add(conditions, parameters, "said.kind", kind);
    add(conditions, parameters, "said.engagement", engagement);
    add(conditions, parameters, "mood", mood);
    add(conditions, parameters, "said.score", score);
    if (status != null) {
      conditions.add(condition(status));
    }
    if (counting) {
      conditions.add("withdrawal.at is null");
    }
    return conditions;
  }

  private static void add(
      List<String> conditions, Parameters parameters, String path, @Nullable Object value) {
    if (value != null) {
      String name = path.substring(path.indexOf('.') + 1);
      conditions.add(path + " = :" + name);
      parameters.and(name, value);
    }
  }

  private static String condition(FeedbackStatus status) {
    return switch (status) {
      case UNANSWERED -> "answer.at is null and withdrawal.at is null";
      case ANSWERED -> "answer.at is not null and withdrawal.at is null";
      case WITHDRAWN -> "withdrawal.at is not null";
    };
  }
}
