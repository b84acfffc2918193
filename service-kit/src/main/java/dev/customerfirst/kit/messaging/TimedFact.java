package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.Fact;
import java.time.Instant;

/**
 * A fact with the business time at which it happened.
 *
 * @param time becomes the event's {@code ce_time}
 */
public record TimedFact(Fact fact, Instant time) {}
