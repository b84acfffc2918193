package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.rows.RawRow;

/**
 * A row that waits for its verdict.
 *
 * @param number its place among the rows of the file, from 1
 */
record StagedRow(long number, RawRow raw) {}
