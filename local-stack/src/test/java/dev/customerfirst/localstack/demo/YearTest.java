package dev.customerfirst.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
    Habit habit =
        () -> {
          plans.add(1);
          return List.of();
        };

    Year year = new Year(dial, List.of(habit), () -> dial.dues.isEmpty(), told::add);
    while (year.step()) {}

    assertThat(plans).hasSize(3);
  }

  @Test
  void givesUpOnAnActThatHasNoEffect() {
    Habit stubborn = () -> List.of(new Act(START, "again", () -> {}));
    Year year = new Year(dial, List.of(stubborn), () -> false, told::add);

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
    return new Year(
        dial,
        List.of(() -> List.copyOf(toDo)),
        () -> toDo.isEmpty() && dial.dues.isEmpty(),
        told::add);
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
    public void moveTo(Instant instant) {
      if (failOnce) {
        failOnce = false;
        throw new Outage("gone");
      }
      assertThat(instant).isAfterOrEqualTo(now);
      now = instant;
      told.add("at " + instant);
      if (dues.removeIf(due -> !due.isAfter(instant))) {
        done++;
      }
    }

    @Override
    public String settle() {
      return "done " + done;
    }
  }
}
