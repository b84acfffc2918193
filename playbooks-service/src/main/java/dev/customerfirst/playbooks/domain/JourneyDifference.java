package dev.customerfirst.playbooks.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What changes from one plan of an account to another. */
public record JourneyDifference(
    List<Placed> added, List<Placed> removed, List<Moved> moved, int same) {

  /**
   * A planned activity with the contract or deal it belongs to.
   *
   * @param owner the contract, or the deal
   */
  public record Placed(UUID owner, PlannedActivity planned) {

    /** What makes it the same one in both plans. */
    record Identity(UUID owner, ActivityKey key) {}

    Identity identity() {
      return new Identity(owner, planned.key());
    }
  }

  /** An activity that is in both plans, with other days or other people. */
  public record Moved(Placed before, Placed after) {}

  public static JourneyDifference between(List<Placed> before, List<Placed> after) {
    Map<Placed.Identity, Placed> left = new LinkedHashMap<>();
    before.forEach(placed -> left.put(placed.identity(), placed));
    List<Placed> added = new ArrayList<>();
    List<Moved> moved = new ArrayList<>();
    int same = 0;
    for (Placed placed : after) {
      Placed was = left.remove(placed.identity());
      if (was == null) {
        added.add(placed);
      } else if (isSame(was.planned(), placed.planned())) {
        same++;
      } else {
        moved.add(new Moved(was, placed));
      }
    }
    return new JourneyDifference(
        List.copyOf(added), List.copyOf(left.values()), List.copyOf(moved), same);
  }

  private static boolean isSame(PlannedActivity before, PlannedActivity after) {
    return before.opensOn().equals(after.opensOn())
        && before.dueOn().equals(after.dueOn())
        && before.roles().equals(after.roles());
  }
}
