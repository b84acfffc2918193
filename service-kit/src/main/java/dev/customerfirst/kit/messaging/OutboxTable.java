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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one statement that adds to the journal. */
final class OutboxTable {

  /**
   * Draws the sequences of all aggregates first, in one order so that two writers cannot block each
   * other, and the ids after that, in the order of the facts. The sequences come to the facts as
   * one array by place: a join would have to sort the payloads.
   */
  private static final String APPEND =
      """
      with aggregates as (
        select * from unnest(?::text[], ?::uuid[], ?::int[])
        with ordinality as a(topic, aggregate, facts, place)
      ), drawn as (
        insert into outbox_sequence (topic, aggregate, last)
        select topic, aggregate, facts from aggregates order by topic, aggregate
        on conflict (topic, aggregate)
          do update set last = outbox_sequence.last + excluded.last
        returning topic, aggregate, last
      ), sequences as (
        select array_agg(d.last - a.facts order by a.place) as before
        from aggregates a join drawn d using (topic, aggregate)
      )
      insert into outbox (topic, key, aggregate, sequence, type, source, account_id, time,
        data_schema, actor_id, actor_role, correlation_id, causation_id, traceparent, payload)
      select f.topic, f.key, f.aggregate, s.before[f.place] + f.nth, f.type, f.source,
        f.account_id, f.time, f.data_schema, ?, ?, ?, ?, ?, f.payload::json
      from sequences s,
        unnest(?::text[], ?::text[], ?::uuid[], ?::int[], ?::int[], ?::text[], ?::text[], ?::uuid[],
          ?::timestamptz[], ?::text[], ?::text[])
        as f(topic, key, aggregate, place, nth, type, source, account_id, time, data_schema,
          payload)
      """;

  private OutboxTable() {}

  /** Adds facts in this order, in the transaction of the connection. */
  static void append(Connection connection, List<TimedFact> facts, Origin.Named who)
      throws SQLException {
    Aggregates aggregates = new Aggregates();
    Columns columns = new Columns();
    facts.forEach(fact -> columns.add(fact, aggregates));
    Sql.execute(
        connection,
        APPEND,
        sql -> {
          aggregates.bind(sql);
          sql.text(who.actorId())
              .text(who.actorRole())
              .text(who.correlationId())
              .text(who.causationId())
              .text(who.traceparent());
          columns.bind(sql);
        });
  }

  private record Aggregate(String topic, UUID id) {}

  /** What the facts are about, each once, in the order of first mention. */
  private static final class Aggregates {
    private final Map<Aggregate, Integer> places = new HashMap<>();
    private final List<String> topics = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private final List<Integer> facts = new ArrayList<>();

    /** Counts from 1, as PostgreSQL does. */
    int place(String topic, UUID id) {
      return places.computeIfAbsent(
          new Aggregate(topic, id),
          first -> {
            topics.add(topic);
            ids.add(id);
            facts.add(0);
            return facts.size();
          });
    }

    /** One fact more; which of its aggregate it is, from 1. */
    int next(int place) {
      int nth = facts.get(place - 1) + 1;
      facts.set(place - 1, nth);
      return nth;
    }

    void bind(Sql.Parameters sql) {
      sql.texts(topics).array("uuid", ids).array("int", facts);
    }
  }

  /** The facts turned on their side: one array a column. */
  private static final class Columns {
    private final List<String> topics = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<UUID> aggregates = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> nths = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<@Nullable UUID> accounts = new ArrayList<>();
    private final List<OffsetDateTime> times = new ArrayList<>();
    private final List<String> schemas = new ArrayList<>();
    private final List<String> payloads = new ArrayList<>();

    void add(TimedFact timed, Aggregates known) {
      Fact fact = timed.fact();
      EventType type = EventCatalogue.typeOf(fact.getClass());
      topics.add(type.topic());
      keys.add(fact.partitionKey());
      aggregates.add(fact.subject());
      int place = known.place(type.topic(), fact.subject());
      places.add(place);
      nths.add(known.next(place));
      types.add(type.wireType());
      sources.add(type.source());
      accounts.add(fact.accountId());
      times.add(timed.time().atOffset(ZoneOffset.UTC));
      schemas.add(type.schemaPath());
      payloads.add(Payloads.write(EventJson.mapper(), fact));
    }

    void bind(Sql.Parameters sql) {
      sql.texts(topics)
          .texts(keys)
          .array("uuid", aggregates)
          .array("int", places)
          .array("int", nths)
          .texts(types)
          .texts(sources)
          .array("uuid", accounts)
          .array("timestamptz", times)
          .texts(schemas)
          .texts(payloads);
    }
  }
}
