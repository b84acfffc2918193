package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Skills;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a merge patch can change; absences have their own addresses.
 *
 * @param leftOn the first day on which they are no longer one of us: from then on they get no seats
 */
@Schema(
    examples =
        """
        {"managerId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a02", "skills": ["Kubernetes"],
         "leftOn": null}""")
record PersonPatch(
    @NotNull @Size(max = 200) @OneLine String displayName,
    @NotNull @Size(max = 254) @OneLine @Email(message = PersonFields.ADDRESS) String email,
    @NotEmpty @Size(max = 19) List<@NotNull Role> roles,
    @Nullable @Size(max = 255) @OneLine String oidcSubject,
    @Nullable UUID managerId,
    @Nullable @Size(max = 50) List<@NotNull @Size(max = 80) @OneLine String> skills,
    @Nullable @Valid WorkingCalendar workingCalendar,
    @Nullable LocalDate leftOn) {

  static PersonPatch of(PersonDetails known) {
    return new PersonPatch(
        known.displayName(),
        known.email(),
        List.copyOf(known.roles()),
        known.oidcSubject(),
        known.managerId(),
        known.skillList(),
        known.workingTimes() == null ? null : WorkingCalendar.of(known.workingTimes()),
        known.leftOn());
  }

  /** What no reader of JSON can refuse. */
  List<Refusal> check() {
    return PersonRules.check(skills, workingCalendar, leftOn);
  }

  PersonDetails details() {
    return new PersonDetails(
        displayName.strip(),
        email.strip(),
        oidcSubject,
        Set.copyOf(roles),
        managerId,
        Skills.byKey(skills == null ? List.of() : skills),
        workingCalendar == null ? null : workingCalendar.times(),
        leftOn);
  }
}
