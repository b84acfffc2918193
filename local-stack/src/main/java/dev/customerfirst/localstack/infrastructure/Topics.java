package dev.customerfirst.localstack.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the suite. */
public final class Topics {

  /** Append-only and kept for ever: they are the history. */
  public static final List<String> FACTS =
      List.of("accounts.events", "contracts.events", "playbooks.events", "support.events");

  /** Compacted: the latest of each key is what matters. */
  public static final List<String> STATES =
      List.of("people.state", "accounts.state", "contacts.state", "contracts.state");

  private Topics() {}

  /** Creates what is missing; an existing topic stays as it is. */
  public static void create(String bootstrapServers, String prefix, int partitions) {
    List<NewTopic> topics =
        Stream.concat(
                FACTS.stream()
                    .map(name -> topic(prefix + name, partitions, Map.of("retention.ms", "-1"))),
                STATES.stream()
                    .map(
                        name ->
                            topic(prefix + name, partitions, Map.of("cleanup.policy", "compact"))))
            .toList();
    try (Admin admin = admin(bootstrapServers)) {
      for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
        await(created);
      }
    }
  }

  /** Deletes the topics with this prefix, which must not be empty. */
  public static void delete(String bootstrapServers, String prefix) {
    if (prefix.isEmpty()) {
      throw new IllegalArgumentException("Only topics with a prefix are deleted");
    }
    Collection<String> names =
        Stream.concat(FACTS.stream(), STATES.stream()).map(name -> prefix + name).toList();
    try (Admin admin = admin(bootstrapServers)) {
      await(admin.deleteTopics(names).all());
    }
  }

  private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
    return new NewTopic(name, partitions, (short) 1).configs(settings);
  }

  private static Admin admin(String bootstrapServers) {
    return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  private static void await(KafkaFuture<Void> future) {
    try {
      future.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new InfrastructureException("Kafka refuses a change of its topics", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InfrastructureException("Interrupted while Kafka changed its topics", e);
    }
  }
}
