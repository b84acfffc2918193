package dev.customerfirst.playbooks.domain.effect;

import dev.customerfirst.playbooks.domain.effect.Case.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a figure did around an activity, across accounts (R016).
 *
 * @param cases how many were completed, by whether they can be compared
 * @param others accounts without such an activity in the same time
 * @param limits what this does not say, in words
 */
public record Effect(
    Map<Standing, Integer> cases, Group compared, Group others, List<String> limits) {

  public static Effect of(List<Case> cases, List<Change> others) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      counts.put(standing, 0);
    }
    List<Change> changes = new ArrayList<>();
    for (Case each : cases) {
      counts.merge(each.standing(), 1, Integer::sum);
      if (each.standing() == Standing.COMPARED) {
        changes.add(
            new Change(
                Objects.requireNonNull(each.before()), Objects.requireNonNull(each.after())));
      }
    }
    Group compared = Group.of(changes);
    Group comparison = Group.of(others);
    return new Effect(counts, compared, comparison, limits(cases.size(), compared, comparison));
  }

  private static List<String> limits(int completed, Group compared, Group others) {
    List<String> limits = new ArrayList<>();
    limits.add(
        "A figure that rose after an activity did not rise because of it: both may follow from"
            + " something else.");
    if (compared.size() < completed) {
      limits.add(
          "%d of %d completed activities are left out; cases says why."
              .formatted(completed - compared.size(), completed));
    }
    if (compared.size() < Group.SMALLEST) {
      limits.add(
          "Fewer than %d can be compared: that is too few for a mean.".formatted(Group.SMALLEST));
    }
    limits.add(
        others.size() < Group.SMALLEST
            ? "Too few accounts did without it for a comparison."
            : "Accounts that did without it may be of another kind: nobody drew lots. Their days"
                + " are those around the middle of the period.");
    return limits;
  }
}
