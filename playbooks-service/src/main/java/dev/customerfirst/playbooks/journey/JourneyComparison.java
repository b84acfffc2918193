package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.activity.JourneyStanding;
import dev.customerfirst.playbooks.activity.JourneyStanding.Standing;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import dev.customerfirst.playbooks.domain.JourneyDifference;
import dev.customerfirst.playbooks.domain.JourneyDifference.Placed;
import dev.customerfirst.playbooks.domain.PlannedActivity;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import dev.customerfirst.playbooks.journey.JourneyChanges.Item;
import dev.customerfirst.playbooks.journey.JourneyChanges.Kept;
import dev.customerfirst.playbooks.journey.JourneyChanges.Moved;
import dev.customerfirst.playbooks.journey.JourneyChanges.RoleHours;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Says in which activities and hours two plans of an account differ. */
@ApplicationScoped
class JourneyComparison {

  private final JourneyLaw law;
  private final JourneyStanding standing;
  private final Clock clock;

  JourneyComparison(JourneyLaw law, JourneyStanding standing, Clock clock) {
    this.law = law;
    this.standing = standing;
    this.clock = clock;
  }

  /**
   * Compares two plans.
   *
   * @param played the playbooks of the plan before
   * @param wouldBePlayed those of the plan after
   * @param asOf how fresh the inputs are
   */
  JourneyChanges compare(
      UUID accountId,
      JourneyInput before,
      Playbooks played,
      JourneyInput after,
      Playbooks wouldBePlayed,
      Instant asOf) {
    JourneyLayout layout = new JourneyLayout(law.planner(), clock.instant());
    List<Placed> present = placed(layout, before);
    List<Placed> other = placed(layout, after);
    JourneyDifference difference = JourneyDifference.between(present, other);
    List<Standing> standings = standing.ofAccount(accountId);
    List<Item> removed = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    for (Placed placed : difference.removed()) {
      Item item = Item.of(placed);
      begun(standings, placed)
          .ifPresentOrElse(why -> kept.add(new Kept(item, why)), () -> removed.add(item));
    }
    return new JourneyChanges(
        difference.added().stream().map(Item::of).toList(),
        removed,
        difference.moved().stream()
            .map(moved -> new Moved(Item.of(moved.before()), Item.of(moved.after())))
            .toList(),
        kept,
        difference.same(),
        hours(hours(planned(present), played), hours(planned(other), wouldBePlayed)),
        asOf);
  }

  private static List<Placed> placed(JourneyLayout layout, JourneyInput input) {
    return layout.of(input).stream()
        .map(wanted -> new Placed(wanted.owner(), wanted.planned()))
        .toList();
  }

  /** Only what is still planned is taken back. */
  private static Optional<String> begun(List<Standing> standings, Placed placed) {
    return standings.stream()
        .filter(each -> each.owner().equals(placed.owner()))
        .filter(each -> each.key().equals(placed.planned().key()))
        .map(Standing::status)
        .filter(status -> status != ActivityStatus.PLANNED && status != ActivityStatus.WITHDRAWN)
        .map(status -> "It is " + status.name().toLowerCase(Locale.ROOT) + ", so it stays.")
        .findFirst();
  }

  private static List<PlannedActivity> planned(List<Placed> placed) {
    return placed.stream().map(Placed::planned).toList();
  }

  /** The work that the playbooks of all these activities are, together. */
  static Map<Role, BigDecimal> hours(List<PlannedActivity> plan, Playbooks playbooks) {
    Map<Role, BigDecimal> hours = new EnumMap<>(Role.class);
    for (PlannedActivity planned : plan) {
      playbooks
          .of(planned.key().code())
          .ifPresent(
              playbook ->
                  playbook
                      .hours()
                      .forEach((role, each) -> hours.merge(role, each, BigDecimal::add)));
    }
    return hours;
  }

  private static List<RoleHours> hours(Map<Role, BigDecimal> before, Map<Role, BigDecimal> after) {
    Map<Role, RoleHours> hours = new TreeMap<>();
    for (Role role : Role.values()) {
      BigDecimal was = before.getOrDefault(role, BigDecimal.ZERO);
      BigDecimal is = after.getOrDefault(role, BigDecimal.ZERO);
      if (was.signum() != 0 || is.signum() != 0) {
        hours.put(role, new RoleHours(role, was, is, is.subtract(was)));
      }
    }
    return List.copyOf(hours.values());
  }
}
