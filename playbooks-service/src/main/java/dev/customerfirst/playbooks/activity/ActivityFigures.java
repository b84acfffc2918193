package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the activities that fell due in a period, by code (R009). Only those of the
 * journey matrix count, and none that was withdrawn.
 *
 * @param from first due day, inclusive
 * @param to last due day, inclusive
 * @param all of all codes together
 */
record ActivityFigures(LocalDate from, LocalDate to, Counts all, List<OfCode> items) {

  /** The same for one code. */
  record OfCode(ActivityCode code, Counts counts) {}

  /**
   * How many there are, by what became of them; the parts add up to {@code due}.
   *
   * @param overdue still to be done after their due day
   * @param open still to be done, and there is time
   * @param skipRate skipped among those that came to an end; null while none did
   * @param onTimeRate done by the due day among those that were done; null while none was
   */
  record Counts(
      long due,
      long completedOnTime,
      long completedLate,
      long skipped,
      long overdue,
      long open,
      @Nullable BigDecimal skipRate,
      @Nullable BigDecimal onTimeRate) {

    private static final int PLACES = 4;

    static Counts of(long onTime, long late, long skipped, long overdue, long open) {
      long completed = onTime + late;
      return new Counts(
          completed + skipped + overdue + open,
          onTime,
          late,
          skipped,
          overdue,
          open,
          rate(skipped, completed + skipped),
          rate(onTime, completed));
    }

    Counts plus(Counts other) {
      return of(
          completedOnTime + other.completedOnTime,
          completedLate + other.completedLate,
          skipped + other.skipped,
          overdue + other.overdue,
          open + other.open);
    }

    private static @Nullable BigDecimal rate(long part, long whole) {
      return whole == 0
          ? null
          : BigDecimal.valueOf(part)
              .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_EVEN);
    }
  }

  static ActivityFigures of(LocalDate from, LocalDate to, List<OfCode> items) {
    return new ActivityFigures(
        from,
        to,
        items.stream().map(OfCode::counts).reduce(Counts.of(0, 0, 0, 0, 0), Counts::plus),
        List.copyOf(items));
  }
}
