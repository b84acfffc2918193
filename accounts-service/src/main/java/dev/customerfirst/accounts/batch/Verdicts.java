package dev.customerfirst.accounts.batch;

import dev.customerfirst.kit.imports.Verdict;
import dev.customerfirst.kit.rule.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a row, as an import writes it down. */
public final class Verdicts {

  private Verdicts() {}

  /**
   * The verdict on a row.
   *
   * @param id the record it is about; there is one unless it was refused
   */
  public static Verdict of(RowResult result, @Nullable UUID id, @Nullable Refusal refusal) {
    if (refusal != null) {
      return Verdict.failed(id, refusal);
    }
    if (id == null) {
      throw new IllegalArgumentException("a row that was taken has a record");
    }
    return Verdict.of(dev.customerfirst.kit.imports.RowResult.valueOf(result.name()), id);
  }
}
