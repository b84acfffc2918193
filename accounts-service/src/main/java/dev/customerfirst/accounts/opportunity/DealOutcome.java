package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one opportunity that another system sent.
 *
 * @param opportunity null when it was refused and is not known here
 * @param refusals why it failed; empty when it did not
 */
record DealOutcome(RowResult result, @Nullable Opportunity opportunity, List<Refusal> refusals) {

  static DealOutcome of(RowResult result, Opportunity opportunity) {
    return new DealOutcome(result, opportunity, List.of());
  }

  static DealOutcome refused(@Nullable Opportunity opportunity, List<Refusal> refusals) {
    return new DealOutcome(RowResult.FAILED, opportunity, refusals);
  }

  boolean failed() {
    return result == RowResult.FAILED;
  }
}
