package dev.customerfirst.localstack;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * One fact as it stands on its topic.
 *
 * @param time of the business clock, RFC 3339
 * @param type the name with its version, without the prefix all types share
 * @param account empty when the fact concerns no account
 * @param sequence of the aggregate on this topic
 * @param actor who caused it, or the system
 */
public record PublishedEvent(
    String time,
    String type,
    String account,
    String subject,
    long sequence,
    String actor,
    String actorRole,
    String topic,
    long offset,
    String payload) {

  /** The aggregate's own order decides among facts of the same moment. */
  static final Comparator<PublishedEvent> IN_ORDER =
      Comparator.comparing(PublishedEvent::time)
          .thenComparing(PublishedEvent::topic)
          .thenComparing(PublishedEvent::subject)
          .thenComparingLong(PublishedEvent::sequence);

  private static final String TYPE_PREFIX = "dev.customerfirst.";

  static PublishedEvent of(ConsumerRecord<String, String> message) {
    String type = header(message, "ce_type");
    String sequence = header(message, "ce_sequence");
    return new PublishedEvent(
        header(message, "ce_time"),
        type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : type,
        header(message, "ce_accountid"),
        header(message, "ce_subject"),
        sequence.matches("\\d{1,18}") ? Long.parseLong(sequence) : 0,
        header(message, "ce_actorid"),
        header(message, "ce_actorrole"),
        message.topic(),
        message.offset(),
        message.value() == null ? "" : message.value());
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
