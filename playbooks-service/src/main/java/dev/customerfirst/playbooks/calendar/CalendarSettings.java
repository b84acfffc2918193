package dev.customerfirst.playbooks.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What an organisation may choose about its journeys. */
@ConfigMapping(prefix = "customerfirst.journey")
interface CalendarSettings {

  /** Days of the week on which nothing falls due; at least one working day must be left. */
  @WithDefault("SATURDAY,SUNDAY")
  Set<DayOfWeek> daysOff();

  /** Dates on which nothing falls due, for example {@code 2026-12-25}. */
  Optional<Set<LocalDate>> holidays();
}
