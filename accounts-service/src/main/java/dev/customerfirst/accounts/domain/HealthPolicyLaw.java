package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which health policies make sense: all the weights, every value and every score exactly once. */
public final class HealthPolicyLaw {

  private static final int WHOLE = 100;

  private HealthPolicyLaw() {}

  /** All that is wrong with a policy; empty when it can be used. */
  public static List<Refusal> check(HealthPolicy policy) {
    List<Refusal> refusals = new ArrayList<>();
    checkGroups(policy.groups(), refusals);
    checkBands(policy.bands(), refusals);
    return refusals;
  }

  private static void checkGroups(List<HealthGroup> groups, List<Refusal> refusals) {
    int sum = groups.stream().mapToInt(HealthGroup::weight).sum();
    if (sum != WHOLE) {
      refusals.add(
          Refusal.invalid(
              "weights-not-100",
              "/groups",
              "The weights of the groups make " + sum + ". Let them make 100."));
    }
    Set<Object> seen = new HashSet<>();
    for (int g = 0; g < groups.size(); g++) {
      HealthGroup group = groups.get(g);
      String place = "/groups/" + g;
      if (!seen.add(group.code())) {
        refusals.add(twice(place + "/code", group.code()));
      }
      if (group.weight() > 0 && group.parts() == 0) {
        refusals.add(
            Refusal.invalid(
                "group-without-weight",
                place + "/traits",
                "The group "
                    + group.code()
                    + " has a weight, but none of its traits has one. Give one a weight, or the"
                    + " group none."));
      }
      for (int t = 0; t < group.traits().size(); t++) {
        HealthRule rule = group.traits().get(t);
        String at = place + "/traits/" + t;
        if (!seen.add(rule.trait())) {
          refusals.add(twice(at + "/trait", rule.trait().name()));
        }
        checkScale(rule, at, refusals);
        checkAges(rule, at, refusals);
      }
    }
  }

  private static Refusal twice(String pointer, String name) {
    return Refusal.invalid(
        "listed-twice", pointer, name + " stands in the policy twice. Keep it once.");
  }

  private static void checkScale(HealthRule rule, String at, List<Refusal> refusals) {
    HealthScale scale = rule.scale();
    if (rule.trait().hasLimits() != (scale != null)) {
      refusals.add(
          Refusal.invalid(
              "limits-do-not-fit",
              at + "/scale",
              rule.trait().hasLimits()
                  ? rule.trait() + " is a number. Say where it is healthy and where poor."
                  : rule.trait() + " has no numbers. Leave its scale out."));
    } else if (scale != null && scale.overlaps()) {
      refusals.add(
          Refusal.invalid(
              "limits-overlap",
              at + "/scale",
              "Some value of "
                  + rule.trait()
                  + " would be healthy and poor at once. Move the limits apart, or let only one of"
                  + " them include the value in which they meet."));
    } else if (scale != null && scale.leavesAGap()) {
      refusals.add(
          Refusal.invalid(
              "limits-leave-a-gap",
              at + "/scale",
              "The value "
                  + scale.healthy().value().toPlainString()
                  + " of "
                  + rule.trait()
                  + " would be neither healthy nor poor. Let one of the limits include it."));
    }
  }

  private static void checkAges(HealthRule rule, String at, List<Refusal> refusals) {
    Integer half = rule.halfAfterDays();
    Integer unknown = rule.unknownAfterDays();
    if (half != null && unknown != null && half >= unknown) {
      refusals.add(
          Refusal.invalid(
              "ages-out-of-order",
              at + "/unknownAfterDays",
              "A value counts half before it counts as unknown. Let unknownAfterDays be more than"
                  + " halfAfterDays."));
    }
  }

  private static void checkBands(List<BandRange> bands, List<Refusal> refusals) {
    List<BandRange> ordered =
        bands.stream().sorted(Comparator.comparingInt(BandRange::from)).toList();
    List<HealthBand> names = ordered.stream().map(BandRange::band).toList();
    int next = 0;
    boolean whole = true;
    for (BandRange range : ordered) {
      whole &= range.from() == next && range.to() >= range.from();
      next = range.to() + 1;
    }
    if (!whole || next != WHOLE + 1) {
      refusals.add(
          Refusal.invalid(
              "bands-do-not-cover",
              "/bands",
              "Each score from 0 to 100 belongs to one band. Let the ranges follow on each other"
                  + " from 0 to 100."));
    } else if (!names.equals(List.of(HealthBand.RED, HealthBand.YELLOW, HealthBand.GREEN))) {
      refusals.add(
          Refusal.invalid(
              "bands-out-of-order",
              "/bands",
              "Give RED the lowest scores, YELLOW the middle and GREEN the highest, each one"
                  + " range."));
    }
  }
}
