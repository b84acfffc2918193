package dev.customerfirst.localstack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what the services published, as any other client of the topics would. */
public final class EventLog {

  private static final Duration POLL = Duration.ofMillis(200);

  private final String bootstrapServers;

  public EventLog(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Everything on these topics up to now, in the order of the business clock. */
  public List<PublishedEvent> untilNow(Collection<String> topics) {
    List<PublishedEvent> read = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = fromTheBeginning(topics)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, String> each : consumer.poll(POLL)) {
          read.add(PublishedEvent.of(each));
        }
      }
    }
    return read.stream().sorted(PublishedEvent.IN_ORDER).toList();
  }

  /** Everything from the beginning and then what comes, until the reader has had enough. */
  public void follow(Collection<String> topics, Predicate<PublishedEvent> readerWantsMore) {
    try (KafkaConsumer<String, String> consumer = fromTheBeginning(topics)) {
      while (true) {
        for (ConsumerRecord<String, String> each : consumer.poll(POLL)) {
          if (!readerWantsMore.test(PublishedEvent.of(each))) {
            return;
          }
        }
      }
    }
  }

  private KafkaConsumer<String, String> fromTheBeginning(Collection<String> topics) {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(found -> new TopicPartition(found.topic(), found.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}
