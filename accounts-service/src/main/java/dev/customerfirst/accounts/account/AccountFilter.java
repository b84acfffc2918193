package dev.customerfirst.accounts.account;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; null shows all.
 *
 * @param systemKey those that the other system knows; lower case
 */
record AccountFilter(
    @Nullable Tier tier, @Nullable Lifecycle lifecycle, @Nullable String systemKey) {

  static final String SQL =
      """
       and (cast(:tier as text) is null or a.tier = :tier)
       and (cast(:lifecycle as text) is null or a.lifecycle = :lifecycle)
       and (cast(:system as text) is null or exists (select 1 from account_external_id e
         where e.account_id = a.id and e.system_key = :system))
      """;

  @Nullable String tierCode() {
    return tier == null ? null : tier.name();
  }

  @Nullable String lifecycleCode() {
    return lifecycle == null ? null : lifecycle.name();
  }
}
