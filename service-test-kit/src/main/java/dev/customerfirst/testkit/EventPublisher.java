package dev.customerfirst.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends to a topic as another service would, or as a broken one would. */
public final class EventPublisher {

  private static final Map<String, KafkaProducer<@Nullable String, byte @Nullable []>> PRODUCERS =
      new ConcurrentHashMap<>();

  private EventPublisher() {}

  /**
   * Returns when the broker has acknowledged the record.
   *
   * @param topic without the prefix of the test run
   * @param headers such as {@code ce_id}, as text
   * @param value null for a tombstone
   */
  public static RecordMetadata publish(
      String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
    StackAddress stack = StackAddress.current();
    ProducerRecord<@Nullable String, byte @Nullable []> event =
        new ProducerRecord<>(stack.topic(topic), key, value);
    headers.forEach(
        (name, text) -> event.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    try {
      return producer(stack.bootstrapServers()).send(event).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka refuses the record for " + topic, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending to " + topic, e);
    }
  }

  private static KafkaProducer<@Nullable String, byte @Nullable []> producer(
      String bootstrapServers) {
    return PRODUCERS.computeIfAbsent(
        bootstrapServers,
        servers ->
            new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer()));
  }
}
