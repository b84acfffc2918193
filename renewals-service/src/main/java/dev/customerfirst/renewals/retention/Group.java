package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Tier;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of accounts whose figures are told together; what nobody knows comes last. */
record Group(@Nullable Tier tier, @Nullable UUID ownerId) {

  static final Comparator<Group> IN_ORDER =
      Comparator.comparing(Group::tier, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              group -> group.ownerId == null ? null : group.ownerId.toString(),
              Comparator.nullsLast(Comparator.naturalOrder()));

  static Group of(PortfolioAccount account, RetentionBy by) {
    return switch (by) {
      case NONE -> new Group(null, null);
      case TIER -> new Group(account.tier(), null);
      case OWNER -> new Group(null, account.ownerId());
    };
  }
}
