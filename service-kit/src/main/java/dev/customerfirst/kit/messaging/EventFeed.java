package dev.customerfirst.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** The facts of this service in the order they were published, for readers without Kafka. */
@ApplicationScoped
class EventFeed {

  private static final String AFTER =
      "select p.position, "
          + OutgoingEvent.FACT_COLUMNS
          + """
             from outbox_position p join outbox o on o.id = p.outbox_id
            where p.position > ? order by p.position limit ?
            """;

  private final DataSource dataSource;
  private final RelaySettings settings;

  EventFeed(DataSource dataSource, RelaySettings settings) {
    this.dataSource = dataSource;
    this.settings = settings;
  }

  /**
   * Facts after a position, oldest first, as CloudEvents in JSON with their own position.
   *
   * @param position 0 for the beginning of all
   */
  List<JsonNode> after(long position, int limit) {
    return Sql.query(
        dataSource,
        AFTER,
        sql -> sql.set(position).set(limit),
        row ->
            toCloudEvent(row.getLong("position"), OutgoingEvent.read(row, settings.publicUrl())));
  }

  private static JsonNode toCloudEvent(long position, OutgoingEvent event) {
    ObjectNode json = EventJson.mapper().createObjectNode();
    event.attributes().forEach(json::put);
    json.put("position", position);
    json.put("datacontenttype", "application/json");
    try {
      json.set("data", EventJson.mapper().readTree(event.payload()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the journal holds a payload that is no JSON", e);
    }
    return json;
  }
}
