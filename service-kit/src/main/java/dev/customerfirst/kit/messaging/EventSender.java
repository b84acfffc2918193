package dev.customerfirst.kit.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends pages of events and waits until the broker has them all. After any failure the sender is
 * used up: what was in flight may or may not be there, and only a new start from the cursor keeps
 * the order.
 */
final class EventSender implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;
  private final TopicSettings topics;

  EventSender(String bootstrapServers, TopicSettings topics) {
    this.topics = topics;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Returns when every event of the page is acknowledged.
   *
   * @throws IllegalStateException when one was not
   */
  void send(List<OutgoingEvent> page) throws InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>(page.size());
    for (OutgoingEvent event : page) {
      sent.add(producer.send(event.toRecord(topics)));
    }
    for (Future<RecordMetadata> acknowledgement : sent) {
      try {
        acknowledgement.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("the broker did not take an event", e.getCause());
      }
    }
  }

  /** Does not flush: what is still in flight belongs to no cursor and will be sent again. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
