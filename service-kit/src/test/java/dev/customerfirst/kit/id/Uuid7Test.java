package dev.customerfirst.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

  private static final long MILLIS = 0x0123_4567_89abL;

  @Test
  void holdsTheMillisecondTheCounterAndChance() {
    UUID id = Uuid7.of((MILLIS << 12) | 0xabc, -1L);
    assertThat(id).hasToString("01234567-89ab-7abc-bfff-ffffffffffff");
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void sortsInTheOrderInWhichTheyWereMade() {
    List<String> made = IntStream.range(0, 20_000).mapToObj(i -> Uuid7.next().toString()).toList();
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void isNeverMadeTwiceByManyAtOnce() {
    List<UUID> made = Stream.generate(Uuid7::next).parallel().limit(100_000).toList();
    assertThat(made).doesNotHaveDuplicates();
  }

  @Test
  void runsOnIntoTheNextMillisecondWhenTheCounterIsFull() {
    long full = (MILLIS << 12) | 0xfff;
    assertThat(Uuid7.after(full, MILLIS << 12)).isEqualTo((MILLIS + 1) << 12);
  }

  @Test
  void goesOnWhereItWasWhenTheClockIsSetBack() {
    assertThat(Uuid7.after(MILLIS << 12, (MILLIS - 5) << 12)).isEqualTo((MILLIS << 12) + 1);
  }
}
