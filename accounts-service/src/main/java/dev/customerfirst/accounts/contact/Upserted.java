package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.kit.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one contact that another system sent.
 *
 * @param contact null when they were refused and are not known here
 * @param refusal why it failed
 */
record Upserted(RowResult result, @Nullable Contact contact, @Nullable Refusal refusal) {

  static Upserted of(RowResult result, Contact contact) {
    return new Upserted(result, contact, null);
  }

  static Upserted failed(@Nullable Contact contact, Refusal refusal) {
    return new Upserted(RowResult.FAILED, contact, refusal);
  }
}
