package dev.customerfirst.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.localstack.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class YearTest {

  private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");

  private final List<String> told = new ArrayList<>();
  private final NavigableSet<Act> toDo = new TreeSet<>(Act.IN_ORDER);
  private final Dial dial = new Dial();

  @Test
  void goesToWhateverComesNextWhetherServicesOrPeopleDoIt() {
    dial.due(day(3));
    act(day(2), "early");
    act(day(5), "late");

    play();

    assertThat(told)
        .containsExactly("at " + day(2), "early", "at " + day(3), "at " + day(5), "late");
  }

  @Test
  void doesOneActAtATimeAndLooksAgainBecauseItMayChangeWhatIsToBeDone() {
    act(day(2), "first", () -> act(day(2), "caused by the first"));
    act(day(2), "second");

    play();

    assertThat(told).containsExactly("at " + day(2), "first", "caused by the first", "second");
  }

  @Test
  void whatIsOverdueIsDoneAtOnceWithoutTurningTimeBack() {
    act(START.minusSeconds(60), "left over");

    play();

    assertThat(told).containsExactly("left over");
  }

  @Test
  void plansAgainOnlyWhenSomethingHasHappened() {
    dial.due(day(2));
    dial.due(day(3));
    List<Integer> plans = new ArrayList<>();
    Year year =
        year(
            () -> {
              plans.add(1);
              return new Plan(List.of(), !dial.dues.isEmpty());
            });
    while (year.step()) {}

    assertThat(plans).hasSize(3);
  }

  @Test
  void whoIsUndisturbedPlansAgainOnlyAfterTheirOwnAct() {
    dial.due(day(2));
    dial.due(day(4));
    List<Integer> plans = new ArrayList<>();
    act(day(3), "mine");
    Year year =
        new Year(
            dial,
            List.of(
                habit(
                    true,
                    () -> {
                      plans.add(1);
                      return Plan.of(List.copyOf(toDo));
                    }),
                habit(false, () -> new Plan(List.of(), !dial.dues.isEmpty()))),
            told::add);
    while (year.step()) {}

    assertThat(told).contains("mine");
    assertThat(plans).hasSize(2);
  }

  @Test
  void givesUpOnAnActThatHasNoEffect() {
    Year year = year(() -> Plan.of(List.of(new Act(START, "again", () -> {}))));

    assertThatThrownBy(
            () -> {
              while (year.step()) {}
            })
        .isInstanceOf(Refused.class)
        .hasMessageContaining("again");
  }

  @Test
  void anOutageLosesNothing() {
    dial.failOnce = true;
    act(day(2), "done after all");
    Year year = year();

    assertThatThrownBy(year::step).isInstanceOf(Outage.class);
    while (year.step()) {}

    assertThat(told).contains("done after all");
  }

  private void play() {
    Year year = year();
    while (year.step()) {}
  }

  private Year year() {
    return year(() -> new Plan(List.copyOf(toDo), !toDo.isEmpty() || !dial.dues.isEmpty()));
  }

  private Year year(Supplier<Plan> plan) {
    return new Year(dial, List.of(habit(false, plan)), told::add);
  }

  private static Habit habit(boolean undisturbed, Supplier<Plan> plan) {
    return new Habit() {
      @Override
      public Service source() {
        return Service.RENEWALS;
      }

      @Override
      public boolean undisturbed() {
        return undisturbed;
      }

      @Override
      public Plan plan() {
        return plan.get();
      }
    };
  }

  private void act(Instant at, String what) {
    act(at, what, () -> {});
  }

  private void act(Instant at, String what, Runnable consequence) {
    toDo.add(
        new Act(
            at,
            what,
            () -> {
              toDo.removeIf(act -> act.what().equals(what));
              dial.done++;
              told.add(what);
              consequence.run();
            }));
  }

  private static Instant day(int day) {
    return START.plusSeconds(86_400L * (day - 1));
  }

  /** The time of one service that does something at given instants. */
  private final class Dial implements Clocks {

    private final NavigableSet<Instant> dues = new TreeSet<>();
    private Instant now = START;
    private int done;
    private boolean failOnce;

    void due(Instant at) {
      dues.add(at);
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public Optional<Instant> nextDue() {
      return dues.stream().findFirst();
    }

    @Override
    public boolean moveTo(Instant instant) {
      if (failOnce) {
        failOnce = false;
        throw new Outage("gone");
      }
      assertThat(instant).isAfterOrEqualTo(now);
      now = instant;
      told.add("at " + instant);
      boolean fell = dues.removeIf(due -> !due.isAfter(instant));
      done += fell ? 1 : 0;
      return fell;
    }

    @Override
    public Map<Service, String> settle() {
      return Map.of(Service.RENEWALS, "done " + done);
    }
  }
}
