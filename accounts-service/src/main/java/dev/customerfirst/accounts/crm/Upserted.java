package dev.customerfirst.accounts.crm;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.kit.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one account that another system sent.
 *
 * @param account null when it was refused and is not known here
 * @param refusal why it failed
 */
record Upserted(RowResult result, @Nullable Account account, @Nullable Refusal refusal) {

  static Upserted of(RowResult result, Account account) {
    return new Upserted(result, account, null);
  }

  static Upserted failed(@Nullable Account account, Refusal refusal) {
    return new Upserted(RowResult.FAILED, account, refusal);
  }
}
