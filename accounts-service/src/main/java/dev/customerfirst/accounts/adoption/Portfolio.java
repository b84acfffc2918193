package dev.customerfirst.accounts.adoption;

import dev.customerfirst.accounts.domain.Adoption;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the adoption of many accounts, with as many queries for a page as for one account. */
@ApplicationScoped
class Portfolio {

  private static final String LIST = "adoption";

  private static final String ACCOUNTS =
      """
      select a.id, a.name, a.tier, a.time_zone from account a
      where a.id > :after and a.merged_into is null
        and (cast(:tier as text) is null or a.tier = :tier)
        and (cast(:lifecycle as text) is null or a.lifecycle = :lifecycle)
      order by a.id limit :rows
      """;

  private final EntityManager entities;
  private final AdoptionSources sources;
  private final AdoptionTargetsRepository targets;
  private final Clock clock;

  Portfolio(
      EntityManager entities,
      AdoptionSources sources,
      AdoptionTargetsRepository targets,
      Clock clock) {
    this.entities = entities;
    this.sources = sources;
    this.targets = targets;
    this.clock = clock;
  }

  private record Listed(UUID id, String name, Tier tier, LocalDate today) {}

  /** Null shows all; records that turned out to be another account are left out. */
  @Transactional
  Page<PortfolioView> page(
      PageRequest request, @Nullable Tier tier, @Nullable Lifecycle lifecycle) {
    List<Listed> listed =
        listed(ListPlace.after(request, LIST), tier, lifecycle, request.limit() + 1);
    Map<UUID, Adoption.Sources> known = sources(listed);
    AdoptionTargets aims = targets.read();
    return Pages.cut(
        request,
        listed,
        account -> view(account, Objects.requireNonNull(known.get(account.id())), aims),
        account -> ListPlace.parts(LIST, account.id()));
  }

  /** The days of all calendars: between the first and the last of them lies a day at most. */
  private Map<UUID, Adoption.Sources> sources(List<Listed> listed) {
    if (listed.isEmpty()) {
      return Map.of();
    }
    LocalDate first = listed.stream().map(Listed::today).min(LocalDate::compareTo).orElseThrow();
    return sources.of(
        listed.stream().map(Listed::id).toList(),
        AdoptionSources.firstDayFor(first),
        first.plusDays(1));
  }

  @SuppressWarnings("unchecked")
  private List<Listed> listed(
      UUID after, @Nullable Tier tier, @Nullable Lifecycle lifecycle, int rows) {
    List<Object[]> found =
        entities
            .createNativeQuery(ACCOUNTS)
            .setParameter("after", after)
            .setParameter("tier", tier == null ? null : tier.name())
            .setParameter("lifecycle", lifecycle == null ? null : lifecycle.name())
            .setParameter("rows", rows)
            .getResultList();
    Instant now = clock.instant();
    return found.stream()
        .map(
            row ->
                new Listed(
                    (UUID) row[0],
                    (String) row[1],
                    Tier.valueOf((String) row[2]),
                    now.atZone(ZoneId.of((String) row[3])).toLocalDate()))
        .toList();
  }

  private static PortfolioView view(Listed account, Adoption.Sources known, AdoptionTargets aims) {
    Adoption adoption = Adoption.on(account.today(), known);
    return new PortfolioView(
        account.id(),
        account.name(),
        account.tier(),
        account.today(),
        DauOfMauView.of(adoption.daily(), aims.dauOfMau()),
        MauOfSeatsView.of(adoption.seats(), aims.mauOfSeats()));
  }
}
