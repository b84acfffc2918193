package dev.customerfirst.events.accounts;

import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.State;
import dev.customerfirst.events.WireName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of our own people as they stand now.
 *
 * @param oidcSubject how their tokens name them; null when they do not sign in
 * @param roles the roles they may hold on a team
 * @param managerId whom they report to
 * @param skills what they know, in our own words
 * @param workingCalendar when they work; null when nobody said
 * @param absences the days they are away, past ones left out
 */
@Publisher(topic = "people.state", source = "/accounts-service")
@WireName("PersonState")
public record PersonState(
    UUID personId,
    String displayName,
    String email,
    @Nullable String oidcSubject,
    List<Role> roles,
    @Nullable UUID managerId,
    List<String> skills,
    @Nullable WorkingCalendar workingCalendar,
    List<Absence> absences)
    implements State {

  /** Records of the first version know no skills and no absences. */
  @SuppressWarnings("ConstantValue")
  public PersonState {
    skills = skills == null ? List.of() : skills;
    absences = absences == null ? List.of() : absences;
  }

  @Override
  public UUID key() {
    return personId;
  }

  /**
   * When a person works.
   *
   * @param timeZone IANA zone
   */
  public record WorkingCalendar(String timeZone, List<WorkingHours> weekly) {}

  /** Working hours on one day of the week, by the wall clock; half-open. */
  public record WorkingHours(DayOfWeek day, LocalTime from, LocalTime until) {}

  /**
   * Days on which a person is away.
   *
   * @param lastDay inclusive
   * @param coverId who stands in; null when nobody does
   */
  public record Absence(LocalDate firstDay, LocalDate lastDay, @Nullable UUID coverId) {}
}
