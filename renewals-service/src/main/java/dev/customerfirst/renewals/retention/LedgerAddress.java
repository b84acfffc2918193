package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Tier;
import dev.customerfirst.renewals.domain.RetentionMetric;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the ledger of a figure is. */
record LedgerAddress(RetentionQuestion question, RetentionBy by, Group group) {

  static final String PATH = "/v1/retention/ledger";

  /**
   * The path with its query.
   *
   * @param currency null where accounts are counted
   */
  String of(RetentionMetric metric, @Nullable String currency) {
    StringBuilder address =
        new StringBuilder(PATH)
            .append("?metric=")
            .append(metric)
            .append("&from=")
            .append(question.period().from())
            .append("&to=")
            .append(question.period().to());
    if (currency != null) {
      address.append("&currency=").append(currency);
    }
    Wanted<Tier> tier =
        by == RetentionBy.TIER ? new Wanted<>(false, group.tier()) : question.tier();
    if (!tier.everything()) {
      address.append("&tier=").append(tier.text());
    }
    Wanted<UUID> owner =
        by == RetentionBy.OWNER ? new Wanted<>(false, group.ownerId()) : question.owner();
    if (!owner.everything()) {
      address
          .append("&ownerRole=")
          .append(question.ownerRole())
          .append("&ownerId=")
          .append(owner.text());
    }
    return address.toString();
  }
}
