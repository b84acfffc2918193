package dev.customerfirst.kit.messaging;

import static java.util.Objects.requireNonNull;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  boolean everythingTakenIn() {
    return channels().stream().allMatch(this::takenIn);
  }

  private Set<String> channels() {
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .filter(name -> name.startsWith(INCOMING) && name.endsWith(".topic"))
        .map(name -> name.substring(INCOMING.length(), name.length() - ".topic".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean takenIn(String channel) {
    String topic = config.getValue(INCOMING + channel + ".topic", String.class);
    String group = config.getValue(INCOMING + channel + ".group.id", String.class);
    try {
      Map<TopicPartition, OffsetSpec> latest =
          requireNonNull(admin().describeTopics(Set.of(topic)).allTopicNames().get().get(topic))
              .partitions()
              .stream()
              .collect(
                  Collectors.toMap(
                      p -> new TopicPartition(topic, p.partition()), p -> OffsetSpec.latest()));
      Map<TopicPartition, ListOffsetsResultInfo> ends = admin().listOffsets(latest).all().get();
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return ends.entrySet().stream()
          .allMatch(
              end -> reached(end.getKey(), committed.get(end.getKey())) >= end.getValue().offset());
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker does not tell how far " + group + " is", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the broker", e);
    }
  }

  private long reached(TopicPartition partition, @Nullable OffsetAndMetadata committed) {
    return Math.max(
        settled.getOrDefault(partition, 0L), committed == null ? 0 : committed.offset());
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
