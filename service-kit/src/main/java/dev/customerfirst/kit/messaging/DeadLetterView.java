package dev.customerfirst.kit.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as an operator sees it.
 *
 * @param payload the bytes as text; null for a state, whose bytes are not kept
 */
record DeadLetterView(
    UUID id,
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    String type,
    Map<String, String> headers,
    @Nullable String payload,
    String reason,
    DeadLetter.Status status,
    Instant parkedAt,
    @Nullable Instant settledAt,
    @Nullable String settledBy,
    @Nullable String settledBecause) {

  static DeadLetterView of(DeadLetter letter) {
    IncomingMessage message = letter.message();
    byte[] value = message.value();
    return new DeadLetterView(
        letter.id(),
        message.topic(),
        message.partition(),
        message.offset(),
        message.key(),
        message.type(),
        message.headers(),
        value == null ? null : new String(value, StandardCharsets.UTF_8),
        letter.reason(),
        letter.status(),
        letter.parkedAt(),
        letter.settledAt(),
        letter.settledBy(),
        letter.settledBecause());
  }
}
