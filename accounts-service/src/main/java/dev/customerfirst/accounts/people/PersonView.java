package dev.customerfirst.accounts.people;

import dev.customerfirst.events.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of our own people.
 *
 * @param managerId whom they report to
 * @param workingCalendar null when nobody said; then their days are those of UTC
 * @param absences those that are or will be
 * @param leftOn the first day on which they are no longer one of us
 */
@Schema(name = "Person", examples = PersonView.EXAMPLE)
record PersonView(
    UUID id,
    String displayName,
    String email,
    @Nullable String oidcSubject,
    List<Role> roles,
    @Nullable UUID managerId,
    List<String> skills,
    @Nullable WorkingCalendar workingCalendar,
    List<AbsenceView> absences,
    @Nullable LocalDate leftOn,
    Instant createdAt,
    Instant updatedAt,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "displayName": "Ada Moreno",
       "email": "ada.moreno@customer-first.example", "oidcSubject": null,
       "roles": ["ACCOUNT_EXECUTIVE"], "managerId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a02",
       "skills": ["Spanish"], "workingCalendar": {"timeZone": "America/Los_Angeles",
        "weekly": [{"day": "MONDAY", "from": "08:00", "until": "16:00"}]},
       "absences": [{"id": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a03", "firstDay": "2026-03-02",
        "lastDay": "2026-03-06", "coverId": null}], "leftOn": null,
       "createdAt": "2026-01-05T09:00:00Z", "updatedAt": "2026-01-05T09:00:00Z", "version": 0}""";

  static PersonView of(Person person) {
    PersonDetails details = person.details();
    return new PersonView(
        person.id(),
        details.displayName(),
        details.email(),
        details.oidcSubject(),
        person.roles(),
        details.managerId(),
        details.skillList(),
        details.workingTimes() == null ? null : WorkingCalendar.of(details.workingTimes()),
        person.presence().absences().stream().map(AbsenceView::of).toList(),
        details.leftOn(),
        person.createdAt(),
        person.updatedAt(),
        person.version());
  }
}
