package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.State;
import dev.customerfirst.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Publishes how things stand now. Each thing has one row that is replaced, so no older contact data
 * stays anywhere.
 */
@ApplicationScoped
public class States {

  private static final String PUT =
      """
      insert into state_record (topic, key, version, type, source, time, data_schema, actor_id,
        actor_role, correlation_id, causation_id, payload)
      select ?, i.key, 1, ?, ?, ?, ?, ?, ?, ?, ?, i.payload::json
      from unnest(?::uuid[], ?::text[]) as i(key, payload)
      order by i.key
      on conflict (topic, key) do update set
        version = state_record.version + 1, tx = pg_current_xact_id(),
        event_id = gen_random_uuid(), type = excluded.type, source = excluded.source,
        time = excluded.time, data_schema = excluded.data_schema,
        actor_id = excluded.actor_id, actor_role = excluded.actor_role,
        correlation_id = excluded.correlation_id, causation_id = excluded.causation_id,
        payload = excluded.payload
      """;

  private final DataSource dataSource;
  private final Clock clock;
  private final Origin origin;
  private final AfterCommit afterCommit;

  States(DataSource dataSource, Clock clock, Origin origin, AfterCommit afterCommit) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.origin = origin;
    this.afterCommit = afterCommit;
  }

  /** Publishes how one thing stands now. */
  @Transactional(TxType.MANDATORY)
  public void put(State state) {
    putAll(List.of(state));
  }

  /** Publishes how several things of one kind stand now, each of them once, with one statement. */
  @Transactional(TxType.MANDATORY)
  public void putAll(Collection<? extends State> states) {
    if (states.isEmpty()) {
      return;
    }
    EventType type = EventCatalogue.typeOf(states.iterator().next().getClass());
    write(
        type,
        states.stream().map(State::key).toList(),
        states.stream().map(state -> Payloads.write(EventJson.mapper(), state)).toList());
  }

  /** Tells everybody to forget a thing. */
  @Transactional(TxType.MANDATORY)
  public void erase(Class<? extends State> type, UUID key) {
    List<@Nullable String> nothing = new ArrayList<>();
    nothing.add(null);
    write(EventCatalogue.typeOf(type), List.of(key), nothing);
  }

  private void write(EventType type, List<UUID> keys, List<? extends @Nullable String> payloads) {
    Origin.Named who = origin.current();
    Sql.execute(
        dataSource,
        PUT,
        sql ->
            sql.text(type.topic())
                .text(type.wireType())
                .text(type.source())
                .set(clock.instant().atOffset(ZoneOffset.UTC))
                .text(type.schemaPath())
                .text(who.actorId())
                .text(who.actorRole())
                .text(who.correlationId())
                .text(who.causationId())
                .array("uuid", keys)
                .texts(payloads));
    afterCommit.wakeRelay(keys.size());
  }
}
