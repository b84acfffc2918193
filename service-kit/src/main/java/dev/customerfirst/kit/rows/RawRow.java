package dev.customerfirst.kit.rows;

/**
 * A row as it stood in the file.
 *
 * @param line where it begins, counted from 1
 * @param content the line of NDJSON; the cells of CSV as a JSON list
 */
public record RawRow(long line, String content) {}
