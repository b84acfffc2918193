package dev.customerfirst.accounts.team;

import dev.customerfirst.accounts.domain.TeamLaw;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds accounts in which a required role has nobody (R032). */
@ApplicationScoped
class TeamGaps {

  private static final String LIST = "team-gaps";

  private static final String SQL =
      """
      select a.id, a.name, a.lifecycle, a.tier, gap.roles
      from account a
      cross join lateral (
        select string_agg(needed.role, ',' order by needed.place) as roles
        from unnest(:required) with ordinality as needed (role, place)
        where not exists (
          select 1 from account_team t where t.account_id = a.id and t.role = needed.role)
      ) gap
      where a.id > :after and gap.roles is not null and a.merged_into is null
        and case when cast(:lifecycle as text) is null then a.lifecycle <> 'CHURNED'
          else a.lifecycle = :lifecycle end
      order by a.id limit :rows
      """;

  private final EntityManager entities;

  TeamGaps(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param role only accounts in which this one is missing; null for any
   * @param lifecycle null for prospects and customers: who has gone needs no team
   */
  @Transactional
  @SuppressWarnings("unchecked")
  Page<TeamGapView> page(PageRequest request, @Nullable Role role, @Nullable Lifecycle lifecycle) {
    String[] required =
        (role == null ? TeamLaw.REQUIRED : List.of(role))
            .stream().map(Role::name).toArray(String[]::new);
    List<Object[]> rows =
        entities
            .createNativeQuery(SQL)
            .setParameter("required", required)
            .setParameter("after", ListPlace.after(request, LIST))
            .setParameter("lifecycle", lifecycle == null ? null : lifecycle.name())
            .setParameter("rows", request.limit() + 1)
            .getResultList();
    return Pages.cut(
        request,
        rows.stream().map(TeamGaps::view).toList(),
        gap -> gap,
        gap -> ListPlace.parts(LIST, gap.accountId()));
  }

  private static TeamGapView view(Object[] row) {
    return new TeamGapView(
        (UUID) row[0],
        (String) row[1],
        Lifecycle.valueOf((String) row[2]),
        Tier.valueOf((String) row[3]),
        Stream.of(((String) row[4]).split(",")).map(Role::valueOf).toList());
  }
}
