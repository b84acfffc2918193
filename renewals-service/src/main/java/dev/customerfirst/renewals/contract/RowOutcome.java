package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.imports.RowResult;
import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one contract that another system sent.
 *
 * @param contract null when it was refused and is not known here
 * @param refusals why it failed; empty when it did not
 */
record RowOutcome(RowResult result, @Nullable Contract contract, List<Refusal> refusals) {

  static RowOutcome of(RowResult result, Contract contract) {
    return new RowOutcome(result, contract, List.of());
  }

  static RowOutcome refused(@Nullable Contract contract, List<Refusal> refusals) {
    return new RowOutcome(RowResult.FAILED, contract, refusals);
  }

  boolean failed() {
    return result == RowResult.FAILED;
  }
}
