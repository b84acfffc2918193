package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** What the inbox remembers; each question is one statement for a whole batch. */
@ApplicationScoped
class InboxTable {

  private static final String CLAIM =
      """
      insert into inbox (source, id)
      select distinct source, id from unnest(?::text[], ?::text[]) as m(source, id)
      order by source, id
      on conflict do nothing
      returning source, id
      """;

  private static final String LAST_SEQUENCES =
      """
      select aggregate, last from inbox_sequence
      where topic = ? and aggregate = any(?::text[])
      """;

  private static final String KEEP_SEQUENCES =
      """
      insert into inbox_sequence (topic, aggregate, last)
      select ?, a.aggregate, a.last from unnest(?::text[], ?::bigint[]) as a(aggregate, last)
      order by a.aggregate
      on conflict (topic, aggregate)
        do update set last = greatest(inbox_sequence.last, excluded.last)
      """;

  private static final String KEEP_NEWER_STATES =
      """
      insert into inbox_state (topic, key, version)
      select ?, s.key, s.version from unnest(?::text[], ?::bigint[]) as s(key, version)
      order by s.key
      on conflict (topic, key) do update set version = excluded.version
        where inbox_state.version < excluded.version
      returning key
      """;

  private final DataSource dataSource;

  InboxTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A message's identity: de-duplicated by source and id. */
  record Identity(String source, String id) {
    static Identity of(IncomingMessage message) {
      return new Identity(message.source(), message.id());
    }
  }

  /**
   * Takes messages in. A second instance that got the same message waits here for our transaction.
   *
   * @return those that nobody took in before
   */
  Set<Identity> claim(List<IncomingMessage> messages) {
    return new HashSet<>(
        Sql.query(
            dataSource,
            CLAIM,
            sql ->
                sql.texts(messages.stream().map(IncomingMessage::source).toList())
                    .texts(messages.stream().map(IncomingMessage::id).toList()),
            row -> new Identity(row.getString(1), row.getString(2))));
  }

  /** The last sequence taken in of each aggregate; absent when there was none. */
  Map<String, Long> lastSequences(String topic, Collection<String> aggregates) {
    Map<String, Long> last = new HashMap<>();
    Sql.query(
        dataSource,
        LAST_SEQUENCES,
        sql -> sql.text(topic).texts(List.copyOf(aggregates)),
        row -> last.put(row.getString(1), row.getLong(2)));
    return last;
  }

  void keepSequences(String topic, Map<String, Long> sequences) {
    if (!sequences.isEmpty()) {
      Sql.execute(
          dataSource,
          KEEP_SEQUENCES,
          sql ->
              sql.text(topic)
                  .texts(new ArrayList<>(sequences.keySet()))
                  .array("bigint", new ArrayList<>(sequences.values())));
    }
  }

  /**
   * Keeps the versions that are newer than what is known.
   *
   * @return the keys whose version was newer
   */
  Set<String> keepNewerStates(String topic, Map<String, Long> versions) {
    return new HashSet<>(
        Sql.query(
            dataSource,
            KEEP_NEWER_STATES,
            sql ->
                sql.text(topic)
                    .texts(new ArrayList<>(versions.keySet()))
                    .array("bigint", new ArrayList<>(versions.values())),
            row -> row.getString(1)));
  }
}
