package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.accounts.domain.TierFacts;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads all accounts in chunks, in the order of their ids, without keeping them. */
@ApplicationScoped
class TierLines {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final int CHUNK = 1_000;

  private static final String PAGE =
      """
      select id, name, tier, tier_needs_review, tier_because, tier_chosen_at is not null as chosen,
        developers, employees, counted_value_amount, counted_value_currency
      from account where id > :after and merged_into is null %s order by id limit :rows
      """;

  private final EntityManager entities;

  TierLines(EntityManager entities) {
    this.entities = entities;
  }

  /** Shows each account once; at most one chunk is in memory. */
  void forEach(Consumer<TierLine> reader) {
    UUID after = BEFORE_ALL;
    List<TierLine> lines;
    do {
      lines = page(after, CHUNK, false);
      lines.forEach(reader);
      after = lines.isEmpty() ? after : lines.get(lines.size() - 1).id();
    } while (lines.size() == CHUNK);
  }

  /** Accounts that nobody chose a tier for. */
  List<TierLine> withoutChoice(UUID after, int rows) {
    return page(after, rows, true);
  }

  @SuppressWarnings("unchecked")
  private List<TierLine> page(UUID after, int rows, boolean withoutChoice) {
    List<Object[]> found =
        entities
            .createNativeQuery(PAGE.formatted(withoutChoice ? "and tier_chosen_at is null" : ""))
            .setParameter("after", after)
            .setParameter("rows", rows)
            .getResultList();
    return found.stream().map(TierLines::line).toList();
  }

  private static TierLine line(Object[] row) {
    Money value =
        row[8] == null ? null : Amounts.normal(new Money((BigDecimal) row[8], (String) row[9]));
    return new TierLine(
        (UUID) row[0],
        (String) row[1],
        Tier.valueOf((String) row[2]),
        (Boolean) row[3],
        (String) row[4],
        (Boolean) row[5],
        new TierFacts((Integer) row[6], (Integer) row[7], value));
  }
}
