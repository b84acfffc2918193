package dev.customerfirst.renewals.text;

import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Problems;
import java.util.List;

/** Where a page of a list begins; cursors name their list. */
public final class ListPlace {

  private ListPlace() {}

  /**
   * The parts of a cursor of this list, the name first; empty on the first page.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 for a cursor of another list
   */
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
