/** Outbox, relay, inbox and dead letters: how facts and states leave and reach a service. */
@NullMarked
package dev.customerfirst.kit.messaging;

import org.jspecify.annotations.NullMarked;
