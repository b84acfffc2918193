package dev.customerfirst.planted.puredomain.accounts.domain;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

class HarmlessRule {
  private final Map<Tier, int[]> limits = new EnumMap<>(Tier.class);

  Optional<Refusal> check(Tier tier, LocalDate on) {
    return limits.containsKey(tier) && on.getDayOfMonth() > 1
        ? Optional.empty()
        : Optional.of(Refusal.invalid("no", "/tier", "Choose another tier."));
  }
}
