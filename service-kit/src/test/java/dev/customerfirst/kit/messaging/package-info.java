/** Outbox, relay, inbox and dead letters on real PostgreSQL and Kafka. */
@NullMarked
package dev.customerfirst.kit.messaging;

import org.jspecify.annotations.NullMarked;
