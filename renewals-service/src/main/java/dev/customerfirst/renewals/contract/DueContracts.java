package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.MomentKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Contracts to which something happens now; every statement takes a whole chunk of them. */
@ApplicationScoped
class DueContracts {

  /**
   * Takes contracts with due moments, soonest first, and leaves those that another scheduler holds:
   * the limit counts what was locked, so two schedulers share the work. A successor waits until
   * nothing of its predecessor is due, or two schedulers could tell that it starts before the other
   * has ended; {@code offset 0} makes that a look at one contract and never at all that is due.
   */
  static final String LOCK =
      """
      select m.due_at, m.contract_id
      from contract_moment m join contract c on c.id = m.contract_id
      where m.fired_at is null and m.due_at <= ? and (m.due_at, m.contract_id) > (?, ?)
        and m.contract_id <> all(?)
        and (c.renewal_of is null or not exists (
          select 1 from contract_moment earlier
          where earlier.contract_id = c.renewal_of and earlier.fired_at is null
            and earlier.due_at <= ? offset 0))
      order by m.due_at, m.contract_id
      limit :chunk
      for no key update of c skip locked
      """;

  private static final String LOCK_BEHIND =
      """
      select c.id from contract c
      where c.id = any(?) and exists (
        select 1 from contract_moment m
        where m.contract_id = c.id and m.fired_at is null and m.due_at <= ?)
        and (c.renewal_of is null or not exists (
          select 1 from contract_moment earlier
          where earlier.contract_id = c.renewal_of and earlier.fired_at is null
            and earlier.due_at <= ?))
      order by c.id
      for no key update of c
      """;

  private static final String FIRE =
      """
      update contract_moment set fired_at = ?
      where contract_id = any(?) and fired_at is null and due_at <= ?
      returning contract_id, due_at, kind, number
      """;

  private static final String BECOME =
      """
      update contract set status = changed.status, successor_id = changed.successor_id,
        grace_until = changed.grace_until, version = version + 1
      from unnest(?::uuid[], ?::text[], ?::uuid[], ?::date[])
        as changed(id, status, successor_id, grace_until)
      where contract.id = changed.id
      """;

  private final DataSource database;
  private final StatelessSession session;
  private final int chunk;

  DueContracts(DataSource database, StatelessSession session, RenewalsSettings settings) {
    this.database = database;
    this.session = session;
    this.chunk = settings.momentsChunk();
  }

  /**
   * Locks the contracts of the soonest moments that are due; the moments are those that were seen,
   * which another scheduler may have fired in the meantime.
   *
   * @param after where to go on: moments up to there were seen, and passing over what is left of
   *     them in the index would make a long backlog slow
   * @param except contracts to leave alone
   */
  Taken take(Instant now, DuePlace after, Set<UUID> except) {
    return new Taken(
        Sql.query(
            database,
            // Part of the text, so that PostgreSQL plans for it.
            LOCK.replace(":chunk", Integer.toString(chunk)),
            sql ->
                sql.set(time(now))
                    .set(time(after.dueAt()))
                    .set(after.contractId())
                    .array("uuid", List.copyOf(except))
                    .set(time(now)),
            row -> new DuePlace(instant(row), row.getObject("contract_id", UUID.class))),
        chunk);
  }

  /**
   * Locks those of the contracts that have something due, waiting for whoever holds them; a
   * successor waits for its predecessor here as well.
   */
  List<UUID> takeBehind(Collection<UUID> contracts, Instant now) {
    return Sql.query(
        database,
        LOCK_BEHIND,
        sql -> sql.array("uuid", List.copyOf(contracts)).set(time(now)).set(time(now)),
        row -> row.getObject(1, UUID.class));
  }

  /**
   * Marks all moments of locked contracts that are due up to an instant and returns those, in the
   * order they happened.
   */
  List<DueMoment> fire(Collection<UUID> contracts, Instant upTo, Instant now) {
    return Sql.query(
            database,
            FIRE,
            sql -> sql.set(time(now)).array("uuid", List.copyOf(contracts)).set(time(upTo)),
            DueContracts::moment)
        .stream()
        .sorted(DueMoment.IN_ORDER)
        .toList();
  }

  /** Reads locked contracts outside any session: nothing but {@link #become} writes them. */
  Map<UUID, Contract> read(Collection<UUID> contracts) {
    return session
        .createNativeQuery("select * from contract where id = any(:ids)", Contract.class)
        .setParameter("ids", contracts.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toMap(Contract::id, Function.identity()));
  }

  /** Writes what became of contracts. */
  void become(Collection<Contract> changed) {
    if (changed.isEmpty()) {
      return;
    }
    List<@Nullable UUID> successors = new ArrayList<>();
    List<@Nullable LocalDate> graceUntil = new ArrayList<>();
    changed.forEach(
        contract -> {
          successors.add(contract.successorId());
          graceUntil.add(contract.graceUntil());
        });
    Sql.execute(
        database,
        BECOME,
        sql ->
            sql.array("uuid", changed.stream().map(Contract::id).toList())
                .texts(changed.stream().map(c -> c.status().name()).toList())
                .array("uuid", successors)
                .array("date", graceUntil));
  }

  private static DueMoment moment(ResultSet row) throws SQLException {
    return new DueMoment(
        row.getObject("contract_id", UUID.class),
        new Moment(instant(row), MomentKind.valueOf(row.getString("kind")), row.getInt("number")));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("due_at", OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /**
   * What one look took.
   *
   * @param places of the moments that were seen, soonest first; a contract may be there twice
   * @param chunk how many could have been taken
   */
  record Taken(List<DuePlace> places, int chunk) {

    List<UUID> contracts() {
      return places.stream().map(DuePlace::contractId).distinct().toList();
    }

    boolean isEmpty() {
      return places.isEmpty();
    }

    /** Whether there may be more behind the last. */
    boolean isFull() {
      return places.size() == chunk;
    }

    DuePlace last() {
      return places.get(places.size() - 1);
    }
  }
}
