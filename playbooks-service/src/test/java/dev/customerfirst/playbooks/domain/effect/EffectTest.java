package dev.customerfirst.playbooks.domain.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.playbooks.domain.effect.Case.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R016")
class EffectTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "false, false, 10, 12, COMPARED",
        "true,  true,  -,  -,  OVERLAPPING",
        "false, true,  10, 12, TOO_EARLY",
        "false, false, -,  12, NO_FIGURE_BEFORE",
        "false, false, 10, -,  NO_FIGURE_AFTER",
      })
  void onlyWhatHasBothSidesIsCompared(
      boolean overlapping,
      boolean early,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      Standing standing) {
    assertThat(new Case(overlapping, early, before, after).standing()).isEqualTo(standing);
  }

  @Test
  void countsAndMeansAreThoseOfTheHand() {
    Group group = Group.of(changes(10, 10, 20, 10, 40, 50));
    assertThat(group)
        .isEqualTo(
            new Group(
                6,
                3,
                0,
                3,
                new BigDecimal("10.0000"),
                new BigDecimal("23.3333"),
                new BigDecimal("13.3333"),
                new BigDecimal("5.0000")));
    assertThat(Group.of(changes(5, 10, 20, 10, 40)).medianChange()).isEqualTo("0.0000");
  }

  @Test
  void ofFewNothingIsSaidInGeneral() {
    Group few = Group.of(changes(11, 12, 9, 10));
    assertThat(few).isEqualTo(new Group(4, 2, 1, 1, null, null, null, null));
    assertThat(Effect.of(List.of(), List.of()).limits())
        .anySatisfy(limit -> assertThat(limit).contains("too few for a mean"))
        .anySatisfy(limit -> assertThat(limit).contains("did without"));
  }

  @Test
  void itSaysHowManyWereLeftOutAndThatNoCauseIsShown() {
    Effect effect =
        Effect.of(
            Stream.concat(
                    IntStream.range(0, 5).mapToObj(i -> new Case(false, false, one(), one())),
                    Stream.of(new Case(true, false, one(), one())))
                .toList(),
            changes(1, 2, 3, 4, 5));
    assertThat(effect.cases()).containsEntry(Standing.COMPARED, 5);
    assertThat(effect.limits().get(0)).contains("did not rise because of it");
    assertThat(effect.limits())
        .contains("1 of 6 completed activities are left out; cases says why.");
  }

  private static BigDecimal one() {
    return BigDecimal.ONE;
  }

  private static List<Change> changes(int... after) {
    return IntStream.of(after)
        .mapToObj(value -> new Change(BigDecimal.TEN, BigDecimal.valueOf(value)))
        .toList();
  }
}
