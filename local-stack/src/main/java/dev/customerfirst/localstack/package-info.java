/** The suite on one machine: starts, inspects and stops PostgreSQL, Kafka and the four services. */
@NullMarked
package dev.customerfirst.localstack;

import org.jspecify.annotations.NullMarked;
