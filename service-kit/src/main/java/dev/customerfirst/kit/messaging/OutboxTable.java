package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.Fact;
import dev.customerfirst.kit.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one statement that adds to the journal. */
final class OutboxTable {

  /**
   * Draws the sequences of all aggregates first, in one order so that two writers cannot block each
   * other, and the ids after that.
   */
  private static final String APPEND =
      """
      with input as (
        select * from unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::uuid[],
          ?::timestamptz[], ?::text[], ?::json[])
        with ordinality as i(topic, key, aggregate, type, source, account_id, time, data_schema,
          payload, ord)
      ), counted as (
        select topic, aggregate, count(*) as facts from input group by topic, aggregate
      ), numbered as (
        insert into outbox_sequence (topic, aggregate, last)
        select topic, aggregate, facts from counted order by topic, aggregate
        on conflict (topic, aggregate)
          do update set last = outbox_sequence.last + excluded.last
        returning topic, aggregate, last
      )
      insert into outbox (topic, key, aggregate, sequence, type, source, account_id, time,
        data_schema, actor_id, actor_role, correlation_id, causation_id, traceparent, payload)
      select i.topic, i.key, i.aggregate,
        n.last - c.facts + row_number() over (partition by i.topic, i.aggregate order by i.ord),
        i.type, i.source, i.account_id, i.time, i.data_schema, ?, ?, ?, ?, ?, i.payload
      from input i
      join numbered n using (topic, aggregate)
      join counted c using (topic, aggregate)
      order by i.ord
      """;

  private OutboxTable() {}

  /** Adds facts in this order, in the transaction of the connection. */
  static void append(Connection connection, List<TimedFact> facts, Origin.Named who)
      throws SQLException {
    Columns columns = new Columns();
    facts.forEach(columns::add);
    Sql.execute(
        connection,
        APPEND,
        sql -> {
          columns.bind(sql);
          sql.text(who.actorId())
              .text(who.actorRole())
              .text(who.correlationId())
              .text(who.causationId())
              .text(who.traceparent());
        });
  }

  /** The facts turned on their side: one array a column. */
  private static final class Columns {
    private final List<String> topics = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<UUID> aggregates = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<@Nullable UUID> accounts = new ArrayList<>();
    private final List<OffsetDateTime> times = new ArrayList<>();
    private final List<String> schemas = new ArrayList<>();
    private final List<String> payloads = new ArrayList<>();

    void add(TimedFact timed) {
      Fact fact = timed.fact();
      EventType type = EventCatalogue.typeOf(fact.getClass());
      topics.add(type.topic());
      keys.add(fact.partitionKey());
      aggregates.add(fact.subject());
      types.add(type.wireType());
      sources.add(type.source());
      accounts.add(fact.accountId());
      times.add(timed.time().atOffset(ZoneOffset.UTC));
      schemas.add(type.schemaPath());
      payloads.add(Payloads.write(EventJson.mapper(), fact));
    }

    void bind(Sql.Parameters sql) {
      sql.array("text", topics)
          .array("text", keys)
          .array("uuid", aggregates)
          .array("text", types)
          .array("text", sources)
          .array("uuid", accounts)
          .array("timestamptz", times)
          .array("text", schemas)
          .array("json", payloads);
    }
  }
}
