package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts into the journal, in the transaction of the change they tell about: both stand or
 * neither does.
 */
@ApplicationScoped
public class Outbox {

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

  private final DataSource dataSource;
  private final Clock clock;
  private final Origin origin;
  private final AfterCommit afterCommit;

  Outbox(DataSource dataSource, Clock clock, Origin origin, AfterCommit afterCommit) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.origin = origin;
    this.afterCommit = afterCommit;
  }

  /** Tells a fact that happens now. */
  @Transactional(TxType.MANDATORY)
  public void append(Fact fact) {
    append(fact, clock.instant());
  }

  /** Tells a fact that happened at another business time than now. */
  @Transactional(TxType.MANDATORY)
  public void append(Fact fact, Instant time) {
    appendTimed(List.of(new TimedFact(fact, time)));
  }

  /** Tells facts that happen now, in this order, with one statement. */
  @Transactional(TxType.MANDATORY)
  public void appendAll(Collection<? extends Fact> facts) {
    Instant now = clock.instant();
    appendTimed(facts.stream().map(fact -> new TimedFact(fact, now)).toList());
  }

  /** Tells facts with their own business times, in this order, with one statement. */
  @Transactional(TxType.MANDATORY)
  public void appendTimed(List<TimedFact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    Columns columns = new Columns();
    facts.forEach(columns::add);
    Origin.Named who = origin.current();
    Sql.execute(
        dataSource,
        APPEND,
        sql -> {
          columns.bind(sql);
          sql.text(who.actorId())
              .text(who.actorRole())
              .text(who.correlationId())
              .text(who.causationId())
              .text(who.traceparent());
        });
    afterCommit.wakeRelay(facts.size());
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
