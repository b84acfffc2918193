package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Tier;
import dev.customerfirst.playbooks.domain.JourneyDifference.Moved;
import dev.customerfirst.playbooks.domain.JourneyDifference.Placed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JourneyDifferenceTest {

  private static final JourneyPlanner PLANNER =
      new JourneyPlanner(
          new WorkingDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of()));

  @Test
  void theDifferenceLeadsFromOnePlanToTheOther() {
    Random random = new Random(192);
    for (int i = 0; i < 500; i++) {
      LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
      List<Placed> before = plan(random, start);
      List<Placed> after = plan(random, start.plusDays(random.nextInt(3) * 10L));
      JourneyDifference there = JourneyDifference.between(before, after);
      JourneyDifference back = JourneyDifference.between(after, before);

      List<Placed> led = new ArrayList<>(before);
      led.removeAll(there.removed());
      there.moved().forEach(moved -> led.remove(moved.before()));
      assertThat(led).hasSize(there.same());
      led.addAll(there.added());
      there.moved().forEach(moved -> led.add(moved.after()));
      assertThat(led).hasSameSizeAs(after);
      assertThat(days(led)).containsExactlyInAnyOrderElementsOf(days(after));

      assertThat(back.added()).containsExactlyInAnyOrderElementsOf(there.removed());
      assertThat(back.removed()).containsExactlyInAnyOrderElementsOf(there.added());
      assertThat(back.moved())
          .containsExactlyInAnyOrderElementsOf(
              there.moved().stream()
                  .map(moved -> new Moved(moved.after(), moved.before()))
                  .toList());
      assertThat(back.same()).isEqualTo(there.same());
    }
  }

  @Test
  void nothingIsDifferentFromItself() {
    List<Placed> plan = plan(new Random(1), LocalDate.of(2026, 1, 1));
    assertThat(JourneyDifference.between(plan, plan))
        .isEqualTo(new JourneyDifference(List.of(), List.of(), List.of(), plan.size()));
  }

  private static List<String> days(List<Placed> plan) {
    return plan.stream()
        .map(
            placed ->
                placed.planned().key()
                    + " "
                    + placed.planned().opensOn()
                    + " "
                    + placed.planned().dueOn()
                    + " "
                    + placed.planned().roles())
        .toList();
  }

  private static List<Placed> plan(Random random, LocalDate start) {
    Tier tier = Tier.values()[random.nextInt(3)];
    LocalDate end = start.plusMonths(1 + random.nextInt(30)).minusDays(1);
    return PLANNER
        .plan(
            new JourneyTerms(
                start,
                end,
                ZoneId.of("Europe/Berlin"),
                random.nextBoolean(),
                start,
                TierHistory.always(tier)))
        .activities()
        .stream()
        .map(planned -> new Placed(new UUID(7, 7), planned))
        .toList();
  }
}
