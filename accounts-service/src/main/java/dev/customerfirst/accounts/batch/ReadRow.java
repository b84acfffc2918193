package dev.customerfirst.accounts.batch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.kit.http.JsonRows;
import dev.customerfirst.kit.http.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a batch, or why it cannot be read; one of both.
 *
 * @param <T> what a row of this batch is
 */
public record ReadRow<T>(@Nullable T row, @Nullable ProblemException problem) {

  /** Reads each row by itself, so that a bad one does not fail the others. */
  public static <T> List<ReadRow<T>> all(List<JsonNode> rows, Class<T> type) {
    List<ReadRow<T>> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      read.add(read(rows.get(i), type, "/rows/" + i));
    }
    return read;
  }

  private static <T> ReadRow<T> read(JsonNode row, Class<T> type, String pointer) {
    try {
      return new ReadRow<>(JsonRows.read(row, type, pointer), null);
    } catch (ProblemException e) {
      return new ReadRow<>(null, e);
    }
  }
}
