/** What the tests of all services share: real PostgreSQL and Kafka, tokens, event probes. */
@NullMarked
package dev.customerfirst.testkit;

import org.jspecify.annotations.NullMarked;
