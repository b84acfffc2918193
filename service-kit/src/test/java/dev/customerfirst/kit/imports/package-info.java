/** Imports over HTTP, on real PostgreSQL and Kafka. */
@NullMarked
package dev.customerfirst.kit.imports;

import org.jspecify.annotations.NullMarked;
