package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of an account by the day they take effect (A6): a quarter follows the tier that is in
 * force on its first day, so a change counts from the next boundary on.
 */
public record TierHistory(List<Since> changes) {

  /**
   * @param effectiveOn first day of the tier
   * @param previous the tier before that day; null when there was none
   */
  public record Since(LocalDate effectiveOn, Tier tier, @Nullable Tier previous) {}

  public TierHistory {
    changes = changes.stream().sorted(Comparator.comparing(Since::effectiveOn)).toList();
  }

  /** One tier for ever. */
  public static TierHistory always(Tier tier) {
    return new TierHistory(List.of(new Since(LocalDate.EPOCH, tier, null)));
  }

  public boolean isUnknown() {
    return changes.isEmpty();
  }

  /** The history after a change was announced; it replaces what was announced for later days. */
  public TierHistory announced(Since change) {
    List<Since> kept = new ArrayList<>(changes);
    kept.removeIf(since -> !since.effectiveOn().isBefore(change.effectiveOn()));
    kept.add(change);
    return new TierHistory(kept);
  }

  /**
   * The tier in force on a day. A day before the first known change has the tier that change
   * replaced; without one, the first tier reaches back: a contract may be older than its account
   * here.
   *
   * @throws IllegalStateException when no tier is known
   */
  public Tier on(LocalDate day) {
    if (isUnknown()) {
      throw new IllegalStateException("no tier is known");
    }
    return latest(day)
        .map(Since::tier)
        .orElseGet(
            () -> {
              Since first = changes.get(0);
              Tier previous = first.previous();
              return previous == null ? first.tier() : previous;
            });
  }

  private Optional<Since> latest(LocalDate day) {
    return changes.stream()
        .filter(since -> !since.effectiveOn().isAfter(day))
        .reduce((earlier, later) -> later);
  }
}
