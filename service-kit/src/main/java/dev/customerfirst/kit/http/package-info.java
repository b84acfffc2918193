/**
 * What every HTTP answer of every service has in common: problems, pages, preconditions,
 * idempotency.
 */
@NullMarked
package dev.customerfirst.kit.http;

import org.jspecify.annotations.NullMarked;
