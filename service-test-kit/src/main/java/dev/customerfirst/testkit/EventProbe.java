package dev.customerfirst.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning, each time it is asked. */
public final class EventProbe {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(100);

  private final String bootstrapServers;
  private final String topic;

  private EventProbe(String bootstrapServers, String topic) {
    this.bootstrapServers = bootstrapServers;
    this.topic = topic;
  }

  /**
   * @param topic without the prefix of the test run
   */
  public static EventProbe on(String topic) {
    return on(StackAddress.current(), topic);
  }

  public static EventProbe on(StackAddress stack, String topic) {
    return new EventProbe(stack.bootstrapServers(), stack.topic(topic));
  }

  /**
   * Records whose ce_type ends with this name and version, such as {@code AccountRegistered.v1}.
   */
  public static Predicate<ConsumerRecord<String, byte[]>> type(String nameAndVersion) {
    return event ->
        header(event, "ce_type").filter(type -> type.endsWith("." + nameAndVersion)).isPresent();
  }

  public static Optional<String> header(ConsumerRecord<String, byte[]> event, String name) {
    Header header = event.headers().lastHeader(name);
    return Optional.ofNullable(header)
        .map(found -> new String(found.value(), StandardCharsets.UTF_8));
  }

  public static String body(ConsumerRecord<String, byte[]> event) {
    return new String(event.value(), StandardCharsets.UTF_8);
  }

  /**
   * Waits until at least so many records match, and gives all that match by then.
   *
   * @throws AssertionError with what did come, when that takes longer than 20 s
   */
  public List<ConsumerRecord<String, byte[]>> awaitCount(
      int wanted, Predicate<ConsumerRecord<String, byte[]>> matching) {
    List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer = fromTheBeginning()) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (count(seen, matching) < wanted) {
        if (System.nanoTime() > end) {
          throw new AssertionError(
              "%d records wanted on %s, %d matched. What came: %s"
                  .formatted(wanted, topic, count(seen, matching), describe(seen)));
        }
        consumer.poll(POLL).forEach(seen::add);
      }
    }
    return seen.stream().filter(matching).toList();
  }

  /** All records, when no more came for this long. */
  public List<ConsumerRecord<String, byte[]>> untilQuiet(Duration quiet) {
    List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer = fromTheBeginning()) {
      long quietSince = System.nanoTime();
      while (System.nanoTime() - quietSince < quiet.toNanos()) {
        int before = seen.size();
        consumer.poll(POLL).forEach(seen::add);
        if (seen.size() > before) {
          quietSince = System.nanoTime();
        }
      }
    }
    return seen;
  }

  private KafkaConsumer<String, byte[]> fromTheBeginning() {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  private static long count(
      List<ConsumerRecord<String, byte[]>> seen,
      Predicate<ConsumerRecord<String, byte[]>> matching) {
    return seen.stream().filter(matching).count();
  }

  private static List<String> describe(List<ConsumerRecord<String, byte[]>> seen) {
    return seen.stream()
        .map(event -> header(event, "ce_type").orElse("no type") + " " + event.key())
        .toList();
  }
}
