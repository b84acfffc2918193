package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks after in one role.
 *
 * @param byTier prospects and customers by the tier in force; tiers without any are left out
 * @param capacity null when the role has none
 */
public record RoleLoad(Role role, Map<Tier, Integer> byTier, @Nullable Capacity capacity) {

  public RoleLoad {
    Map<Tier, Integer> some = new EnumMap<>(Tier.class);
    byTier.forEach(
        (tier, accounts) -> {
          if (accounts > 0) {
            some.put(tier, accounts);
          }
        });
    byTier = some;
  }

  public int accounts() {
    return byTier.values().stream().mapToInt(Integer::intValue).sum();
  }

  public LoadStanding standing() {
    return capacity == null ? LoadStanding.NOT_WEIGHED : capacity.weigh(accounts());
  }

  /** The load with so many accounts of a tier more; fewer when negative. */
  public RoleLoad plus(Tier tier, int accounts) {
    Map<Tier, Integer> moved = new EnumMap<>(Tier.class);
    moved.putAll(byTier);
    moved.merge(tier, accounts, Integer::sum);
    return new RoleLoad(role, moved, capacity);
  }
}
