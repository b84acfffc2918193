package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Facts: each once, those of one aggregate in order, a hole reported and passed. */
final class FactIntake<E extends Fact> implements Intake {

  private static final Logger LOG = Logger.getLogger(FactIntake.class);

  private final String topic;
  private final Class<E> publisher;
  private final Consumer<E> handler;
  private final InboxTable table;
  private final DeadLetters deadLetters;
  private final MessagingCounters counters;

  FactIntake(
      String topic,
      Class<E> publisher,
      Consumer<E> handler,
      InboxTable table,
      DeadLetters deadLetters,
      MessagingCounters counters) {
    this.topic = topic;
    this.publisher = publisher;
    this.handler = handler;
    this.table = table;
    this.deadLetters = deadLetters;
    this.counters = counters;
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public boolean keepsBytes() {
    return true;
  }

  @Override
  public void applyNew(List<IncomingMessage> batch) {
    Set<InboxTable.Identity> fresh = table.claim(batch);
    List<String> aggregates = batch.stream().map(IncomingMessage::aggregate).distinct().toList();
    Map<String, Long> known = table.lastSequences(topic, aggregates);
    Set<String> blocked = deadLetters.aggregatesParked(batch.get(0).topic(), aggregates);
    Map<String, Long> reached = new HashMap<>();
    for (IncomingMessage message : batch) {
      if (!fresh.remove(InboxTable.Identity.of(message))) {
        counters.duplicate();
        continue;
      }
      String aggregate = message.aggregate();
      long last = reached.getOrDefault(aggregate, known.getOrDefault(aggregate, 0L));
      if (message.sequence() > 0 && message.sequence() <= last) {
        counters.stale();
        continue;
      }
      reportHole(message, last);
      reached.put(aggregate, Math.max(last, message.sequence()));
      applyOrHold(message, blocked);
    }
    table.keepSequences(topic, reached);
  }

  @Override
  public void applyAnyway(IncomingMessage message) {
    typeOf(message).ifPresent(type -> hand(message, type));
  }

  @Override
  public void passOver(IncomingMessage message) {
    table.claim(List.of(message));
    table.keepSequences(topic, Map.of(message.aggregate(), message.sequence()));
  }

  private void applyOrHold(IncomingMessage message, Set<String> blocked) {
    Optional<EventType> type = typeOf(message);
    if (type.isEmpty()) {
      counters.unknownType();
      return;
    }
    if (type.get().waitsForEarlier() && blocked.contains(message.aggregate())) {
      deadLetters.park(message, "An earlier event of the same thing waits here.", true);
      counters.parked();
      return;
    }
    hand(message, type.get());
  }

  private void reportHole(IncomingMessage message, long last) {
    if (message.sequence() > last + 1) {
      counters.gap();
      LOG.warnf(
          "%s of %s: sequence %d follows %d", topic, message.aggregate(), message.sequence(), last);
    }
  }

  private Optional<EventType> typeOf(IncomingMessage message) {
    return EventCatalogue.byWireType(message.type())
        .filter(type -> publisher.isAssignableFrom(type.record()));
  }

  private void hand(IncomingMessage message, EventType type) {
    byte[] value = message.value();
    if (value == null) {
      throw new UnreadableMessageException("a fact without a payload");
    }
    E event = publisher.cast(Payloads.read(EventJson.mapper(), value, type.record()));
    message
        .context()
        .during(
            () -> {
              handler.accept(event);
              return event;
            });
    counters.applied(1);
  }
}
