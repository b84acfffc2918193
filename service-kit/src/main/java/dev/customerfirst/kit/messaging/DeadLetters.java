package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.EventJson;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Messages that could not be applied, kept for a person. */
@ApplicationScoped
class DeadLetters {

  private static final String PARK =
      """
      insert into dead_letter (id, topic, partition_number, record_offset, key, aggregate, type,
        headers, value, reason, status)
      values (?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, 'PARKED')
      """;

  private static final String PARKED_AGGREGATES =
      """
      select distinct aggregate from dead_letter
      where status = 'PARKED' and topic = ? and aggregate = any(?::text[])
      """;

  private static final String LIST =
      DeadLetter.COLUMNS
          + """
           from dead_letter
          where (?::text is null or status = ?) and (?::uuid is null or id > ?)
          order by id limit ?
          """;

  private static final String ONE = DeadLetter.COLUMNS + " from dead_letter where id = ?";

  private static final String SETTLE =
      """
      update dead_letter set status = ?, settled_at = clock_timestamp(), settled_by = ?,
        settled_because = ?
      where id = ? and status = 'PARKED'
      """;

  private final DataSource dataSource;

  DeadLetters(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void park(IncomingMessage message, String reason, boolean withBytes) {
    Sql.execute(
        dataSource,
        PARK,
        sql ->
            sql.set(Uuid7.next())
                .text(message.topic())
                .set(message.partition())
                .set(message.offset())
                .text(message.key())
                .text(message.aggregate())
                .text(message.type())
                .text(Payloads.write(EventJson.mapper(), message.headers()))
                .set(withBytes ? message.value() : null)
                .text(reason));
  }

  Set<String> aggregatesParked(String topic, Collection<String> aggregates) {
    return new HashSet<>(
        Sql.query(
            dataSource,
            PARKED_AGGREGATES,
            sql -> sql.text(topic).texts(List.copyOf(aggregates)),
            row -> row.getString(1)));
  }

  /** In the order they were parked, after the one with this id. */
  List<DeadLetter> list(DeadLetter.@Nullable Status status, @Nullable UUID after, int limit) {
    String wanted = status == null ? null : status.name();
    return Sql.query(
        dataSource,
        LIST,
        sql -> sql.text(wanted).text(wanted).set(after).set(after).set(limit),
        DeadLetter::read);
  }

  Optional<DeadLetter> find(UUID id) {
    return Sql.query(dataSource, ONE, sql -> sql.set(id), DeadLetter::read).stream().findFirst();
  }

  /** The same, held until the end of the transaction. */
  Optional<DeadLetter> hold(UUID id) {
    return Sql.query(dataSource, ONE + " for update", sql -> sql.set(id), DeadLetter::read).stream()
        .findFirst();
  }

  void settle(UUID id, DeadLetter.Status as, String by, String because) {
    Sql.execute(dataSource, SETTLE, sql -> sql.text(as.name()).text(by).text(because).set(id));
  }
}
