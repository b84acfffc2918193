package dev.customerfirst.kit.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecords;

/** What a consumer does with a topic; obtained from {@link Inbox}. */
public interface Subscription {

  /**
   * Applies a batch and returns when all of it is settled: applied, dropped as known, or parked as
   * a dead letter. Waits as long as the database is away.
   */
  void receive(ConsumerRecords<String, byte[]> batch);
}
