package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one trait.
 *
 * @param value null when nothing is known; zero for {@link HealthTrait#LAST_ACTIVITY}, whose value
 *     is the age of its day
 * @param asOf the day it was so; null for what is so today, whatever day it is
 * @param changesOn the first day on which the clock alone may make it another; null when it never
 *     does
 * @param because what it is made of, in words and without names of people: it goes on the bus
 */
public record HealthReading(
    @Nullable BigDecimal value,
    @Nullable LocalDate asOf,
    @Nullable LocalDate changesOn,
    String because) {

  /** The same number is the same reading, however it was written. */
  public HealthReading {
    value = value == null ? null : value.stripTrailingZeros();
  }

  public static HealthReading unknown(String because) {
    return new HealthReading(null, null, null, because);
  }

  public static HealthReading of(long value, @Nullable LocalDate asOf, String because) {
    return new HealthReading(BigDecimal.valueOf(value), asOf, null, because);
  }

  /** A count that will be another from a day on. */
  public static HealthReading counted(long value, @Nullable LocalDate changesOn, String because) {
    return new HealthReading(BigDecimal.valueOf(value), null, changesOn, because);
  }

  public static HealthReading lastActivity(LocalDate day) {
    return of(0, day, "The last activity was done on " + day + ".");
  }

  public static HealthReading yesNo(boolean yes, String because) {
    return of(yes ? 1 : 0, null, because);
  }

  public static HealthReading pulse(Pulse pulse, LocalDate on) {
    return new HealthReading(pulse.value(), on, null, "Said by the person accountable.");
  }
}
