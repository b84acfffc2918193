package dev.customerfirst.kit.messaging;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Whether this service has taken in everything that stands on the topics it reads. */
@ApplicationScoped
class ConsumerProgress {

  private static final String INCOMING = "mp.messaging.incoming.";

  private final Config config;

  /** Where this process itself has come to; a commit that the broker lost is not repeated. */
  private final Map<TopicPartition, Long> settled = new ConcurrentHashMap<>();

  private final Map<TopicPartition, OffsetSpec> latest = new HashMap<>();

  private @Nullable Admin admin;

  ConsumerProgress(Config config) {
    this.config = config;
  }

  void stop(@Observes ShutdownEvent event) {
    Admin open = admin;
    if (open != null) {
      open.close();
    }
  }

  /** Everything before this offset had its effect, whether or not the broker learns of it. */
  void settledUpTo(TopicPartition partition, long offset) {
    settled.merge(partition, offset, Math::max);
  }

  /**
   * Asks the broker once for the ends of all topics; how far a consumer group has come is asked
   * only where this process has not been yet.
   */
  boolean everythingTakenIn() {
    Map<String, String> groups = groupsByTopic();
    try {
      Map<TopicPartition, ListOffsetsResultInfo> ends =
          admin().listOffsets(latest(groups.keySet())).all().get();
      for (Map.Entry<String, String> group : groups.entrySet()) {
        if (!reached(group.getKey(), ends)) {
          learn(group.getValue());
          if (!reached(group.getKey(), ends)) {
            return false;
          }
        }
      }
      return true;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker does not tell how far " + groups + " are", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the broker", e);
    }
  }

  /** The consumer group of each topic that this service reads. */
  private Map<String, String> groupsByTopic() {
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .filter(name -> name.startsWith(INCOMING) && name.endsWith(".topic"))
        .map(name -> name.substring(0, name.length() - "topic".length()))
        .collect(
            Collectors.toMap(
                channel -> config.getValue(channel + "topic", String.class),
                channel -> config.getValue(channel + "group.id", String.class),
                (one, other) -> one,
                TreeMap::new));
  }

  /** The number of partitions of a topic never changes, so it is asked for once. */
  private synchronized Map<TopicPartition, OffsetSpec> latest(Set<String> topics)
      throws ExecutionException, InterruptedException {
    if (latest.isEmpty()) {
      admin()
          .describeTopics(topics)
          .allTopicNames()
          .get()
          .forEach(
              (topic, description) ->
                  description
                      .partitions()
                      .forEach(
                          p ->
                              latest.put(
                                  new TopicPartition(topic, p.partition()), OffsetSpec.latest())));
    }
    return latest;
  }

  private void learn(String group) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    committed.forEach(
        (partition, offset) -> {
          if (offset != null) {
            settledUpTo(partition, offset.offset());
          }
        });
  }

  private boolean reached(String topic, Map<TopicPartition, ListOffsetsResultInfo> ends) {
    return ends.entrySet().stream()
        .filter(end -> end.getKey().topic().equals(topic))
        .allMatch(end -> settled.getOrDefault(end.getKey(), 0L) >= end.getValue().offset());
  }

  private synchronized Admin admin() {
    Admin open = admin;
    if (open == null) {
      open =
          Admin.create(
              Map.of(
                  "bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class)));
      admin = open;
    }
    return open;
  }
}
