package dev.customerfirst.kit.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param after the parts the last page's cursor was made of; empty for the first page
 * @param limit 1 to 200
 */
public record PageRequest(List<String> after, int limit) {
  public static final int DEFAULT_LIMIT = 50;
  public static final int LARGEST_LIMIT = 200;

  /**
   * Reads the query parameters {@code cursor} and {@code limit}.
   *
   * @throws ProblemException 400 for a cursor not made by this service or a limit out of range
   */
  public static PageRequest of(@Nullable String cursor, @Nullable Integer limit) {
    int rows = limit == null ? DEFAULT_LIMIT : limit;
    if (rows < 1 || rows > LARGEST_LIMIT) {
      throw Problems.badQuery("limit", "Ask for 1 to " + LARGEST_LIMIT + " items per page.");
    }
    return new PageRequest(cursor == null ? List.of() : Cursors.decode(cursor), rows);
  }

  public PageRequest {
    after = List.copyOf(after);
  }
}
