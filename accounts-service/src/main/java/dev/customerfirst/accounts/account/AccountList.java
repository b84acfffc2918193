package dev.customerfirst.accounts.account;

import dev.customerfirst.kit.http.Cursors;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists accounts: all of them by age, or what changed for somebody who polls. */
@ApplicationScoped
class AccountList {

  private static final String BY_AGE = "accounts";
  private static final String BY_CHANGE = "account-changes";
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private static final String AGE_SQL =
      "select a.id, 0::text from account a where a.id > :after and a.merged_into is null"
          + AccountFilter.SQL
          + " order by a.id limit :rows";

  /** {@code changed_tx} explains itself in the migration of the table. */
  private static final String CHANGE_SQL =
      "select a.id, a.changed_tx::text from account a"
          + " where (a.changed_tx, a.id) > (cast(:tx as xid8), :after)"
          + " and a.changed_tx < cast(:end as xid8)"
          + " and (cast(:since as timestamptz) is null or a.updated_at >= :since)"
          + AccountFilter.SQL
          + " order by a.changed_tx, a.id limit :rows";

  private final EntityManager entities;
  private final AccountRepository accounts;

  AccountList(EntityManager entities, AccountRepository accounts) {
    this.entities = entities;
    this.accounts = accounts;
  }

  /** Whether a cursor goes on with changes, so that it needs no {@code updatedSince} any more. */
  static boolean isOfChanges(PageRequest request) {
    return !request.after().isEmpty() && request.after().get(0).equals(BY_CHANGE);
  }

  @Transactional
  Page<AccountView> byAge(PageRequest request, AccountFilter filter) {
    Query query =
        entities.createNativeQuery(AGE_SQL).setParameter("after", ListPlace.after(request, BY_AGE));
    List<Place> places = places(query, filter, request.limit() + 1);
    boolean more = places.size() > request.limit();
    List<Place> shown = more ? places.subList(0, request.limit()) : places;
    return new Page<>(
        views(shown),
        more ? Cursors.encode(ListPlace.parts(BY_AGE, shown.get(shown.size() - 1).id())) : null);
  }

  /**
   * What changed, in the order of the transactions, up to the oldest one still running: nothing can
   * appear behind the cursor later, and nothing comes twice unless it changed again. There is
   * always a next cursor: ask with it again later.
   *
   * @param since filters the first page only; from then on the cursor knows better
   */
  @Transactional
  Page<AccountView> byChange(PageRequest request, AccountFilter filter, @Nullable Instant since) {
    // One snapshot for the places and the accounts: none may be newer than its place.
    entities
        .createNativeQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
    List<String> after = ListPlace.partsOf(request, BY_CHANGE, 3);
    String end =
        (String)
            entities
                .createNativeQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .getSingleResult();
    Query query =
        entities
            .createNativeQuery(CHANGE_SQL)
            .setParameter("tx", after.isEmpty() ? "0" : after.get(1))
            .setParameter("after", after.isEmpty() ? BEFORE_ALL : UUID.fromString(after.get(2)))
            .setParameter("end", end)
            .setParameter(
                "since", after.isEmpty() && since != null ? since.atOffset(ZoneOffset.UTC) : null);
    List<Place> places = places(query, filter, request.limit());
    boolean full = places.size() == request.limit();
    Place last =
        full
            ? places.get(places.size() - 1)
            : new Place(AFTER_ALL, Long.toUnsignedString(Long.parseUnsignedLong(end) - 1));
    return new Page<>(views(places), Cursors.encode(BY_CHANGE, last.tx(), last.id().toString()));
  }

  /** Where a row stands in the list. */
  private record Place(UUID id, String tx) {}

  @SuppressWarnings("unchecked")
  private static List<Place> places(Query query, AccountFilter filter, int rows) {
    List<Object[]> found =
        query
            .setParameter("tier", filter.tierCode())
            .setParameter("lifecycle", filter.lifecycleCode())
            .setParameter("system", filter.systemKey())
            .setParameter("rows", rows)
            .getResultList();
    return found.stream().map(row -> new Place((UUID) row[0], (String) row[1])).toList();
  }

  private List<AccountView> views(List<Place> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    Map<UUID, Account> found =
        accounts.list("id in ?1", places.stream().map(Place::id).toList()).stream()
            .collect(Collectors.toMap(Account::id, Function.identity()));
    return places.stream()
        .map(place -> found.get(place.id()))
        .filter(account -> account != null)
        .map(AccountView::of)
        .toList();
  }
}
