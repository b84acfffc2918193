/** A real PostgreSQL and a real Kafka in one child process, with their data kept on disk. */
@NullMarked
package dev.customerfirst.localstack.infrastructure;

import org.jspecify.annotations.NullMarked;
