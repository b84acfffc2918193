package dev.customerfirst.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/** Answers lists. */
public final class Pages {
  private Pages() {}

  /** 200 with the page, and {@code Link: rel="next"} while there is more. */
  public static Response respond(UriInfo uri, Page<?> page) {
    Response.ResponseBuilder answer = Response.ok(page);
    String next = page.next();
    if (next != null) {
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return answer.build();
  }

  /**
   * Cuts a page from {@code limit + 1} rows: the surplus row only tells that there is more.
   *
   * @param rows at most {@code request.limit() + 1} rows in the order of the list
   * @param cursorParts what identifies a row's place in that order
   */
  public static <R, T> Page<T> cut(
      PageRequest request, List<R> rows, Function<R, T> view, Function<R, String[]> cursorParts) {
    boolean more = rows.size() > request.limit();
    List<R> shown = more ? rows.subList(0, request.limit()) : rows;
    return new Page<>(
        shown.stream().map(view).toList(),
        more ? Cursors.encode(cursorParts.apply(shown.get(shown.size() - 1))) : null);
  }
}
