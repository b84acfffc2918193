package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** States: the newest version of each thing wins, whatever came before or comes after it. */
final class StateIntake<S extends State> implements Intake {

  private final String topic;
  private final Class<S> type;
  private final Consumer<S> handler;
  private final Consumer<UUID> erased;
  private final InboxTable table;
  private final MessagingCounters counters;

  StateIntake(
      String topic,
      Class<S> type,
      Consumer<S> handler,
      Consumer<UUID> erased,
      InboxTable table,
      MessagingCounters counters) {
    this.topic = topic;
    this.type = type;
    this.handler = handler;
    this.erased = erased;
    this.table = table;
    this.counters = counters;
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public boolean keepsBytes() {
    return false;
  }

  @Override
  public void applyNew(List<IncomingMessage> batch) {
    Map<String, IncomingMessage> newest = new LinkedHashMap<>();
    for (IncomingMessage message : batch) {
      if (!readable(message)) {
        counters.unknownType();
        continue;
      }
      newest.merge(
          message.aggregate(),
          message,
          (one, other) -> other.sequence() >= one.sequence() ? other : one);
    }
    Map<String, Long> versions = new LinkedHashMap<>();
    newest.forEach((key, message) -> versions.put(key, message.sequence()));
    Set<String> newer = table.keepNewerStates(topic, versions);
    newest.forEach(
        (key, message) -> {
          if (newer.contains(key)) {
            hand(message);
          } else {
            counters.stale();
          }
        });
  }

  @Override
  public void applyAnyway(IncomingMessage message) {
    hand(message);
  }

  @Override
  public void passOver(IncomingMessage message) {
    table.keepNewerStates(topic, Map.of(message.aggregate(), message.sequence()));
  }

  /** Another version of the state is for others; a tombstone is for everybody. */
  private boolean readable(IncomingMessage message) {
    return message.value() == null || message.type().equals(EventCatalogue.typeOf(type).wireType());
  }

  private void hand(IncomingMessage message) {
    byte[] value = message.value();
    message
        .context()
        .during(
            () -> {
              if (value == null) {
                erased.accept(keyOf(message));
              } else {
                handler.accept(Payloads.read(EventJson.mapper(), value, type));
              }
              return value;
            });
    counters.applied(1);
  }

  private static UUID keyOf(IncomingMessage message) {
    try {
      return UUID.fromString(message.aggregate());
    } catch (IllegalArgumentException e) {
      throw new UnreadableMessageException("the key is no UUID", e);
    }
  }
}
