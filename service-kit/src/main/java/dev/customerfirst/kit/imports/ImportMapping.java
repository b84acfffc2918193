package dev.customerfirst.kit.imports;

import java.time.Instant;

/**
 * How rows of somebody else's file become rows of a kind.
 *
 * @param expression JSONata
 * @param changedBy who wrote it last
 */
record ImportMapping(
    String name,
    long version,
    String kind,
    String expression,
    String changedBy,
    Instant changedAt) {}
