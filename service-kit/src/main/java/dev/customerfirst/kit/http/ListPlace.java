package dev.customerfirst.kit.http;

import java.util.List;
import java.util.UUID;

/** Where a page of a list by id begins and ends; cursors name their list. */
public final class ListPlace {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private ListPlace() {}

  /**
   * The id after which the page begins.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 for a cursor of another list
   */
  public static UUID after(PageRequest request, String list) {
    List<String> parts = partsOf(request, list, 2);
    return parts.isEmpty() ? BEFORE_ALL : UUID.fromString(parts.get(1));
  }

  /** The id before which the page begins, in a list that shows the newest first. */
  public static UUID before(PageRequest request, String list) {
    List<String> parts = partsOf(request, list, 2);
    return parts.isEmpty() ? AFTER_ALL : UUID.fromString(parts.get(1));
  }

  /** What the cursor after this id is made of. */
  public static String[] parts(String list, UUID id) {
    return new String[] {list, id.toString()};
  }

  /** The parts of a cursor of this list; empty on the first page. */
  public static List<String> partsOf(PageRequest request, String list, int parts) {
    List<String> after = request.after();
    if (!after.isEmpty() && (after.size() != parts || !after.get(0).equals(list))) {
      throw Problems.badQuery(
          "cursor",
          "This cursor belongs to another list. Pass 'next' with the address it came from, or"
              + " start without a cursor.");
    }
    return after;
  }
}
