package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.kit.rule.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a figure that was sent.
 *
 * @param accountId the account it is about; null when there is none
 * @param refusal why it failed; its pointer leads into the row
 */
public record MetricVerdict(RowResult result, @Nullable UUID accountId, @Nullable Refusal refusal) {

  static MetricVerdict failed(@Nullable UUID accountId, Refusal refusal) {
    return new MetricVerdict(RowResult.FAILED, accountId, refusal);
  }
}
