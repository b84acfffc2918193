package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Skills;
import dev.customerfirst.accounts.domain.WorkingTimes;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a directory or CRM tells about the person behind an address. Name, roles and oidcSubject
 * replace what we had; of the others, what is left out stays.
 *
 * @param managerId whom they report to
 * @param skills what they know, in short words
 * @param leftOn the first day on which they are no longer one of us
 */
@Schema(
    examples =
        """
        {"displayName": "Ada Moreno", "roles": ["ACCOUNT_EXECUTIVE", "SALES_MANAGER"],
         "skills": ["Kubernetes", "Spanish"]}""")
record PersonFields(
    @NotNull @Size(max = 200) @OneLine String displayName,
    @NotEmpty @Size(max = 19) List<@NotNull Role> roles,
    @Nullable @Size(max = 255) @OneLine String oidcSubject,
    @Nullable UUID managerId,
    @Nullable @Size(max = 50) List<@NotNull @Size(max = 80) @OneLine String> skills,
    @Nullable @Valid WorkingCalendar workingCalendar,
    @Nullable LocalDate leftOn) {

  static final String ADDRESS = "Send an e-mail address such as ada.moreno@example.com.";

  /** What no reader of JSON can refuse. */
  List<Refusal> check() {
    return PersonRules.check(skills, workingCalendar, leftOn);
  }

  /** A person of whom nothing was known. */
  PersonDetails details(String email) {
    return over(new PersonDetails("", email.strip(), null, Set.of(), null, Map.of(), null, null));
  }

  PersonDetails over(PersonDetails known) {
    WorkingTimes times = workingCalendar == null ? known.workingTimes() : workingCalendar.times();
    return new PersonDetails(
        displayName.strip(),
        known.email(),
        oidcSubject,
        Set.copyOf(roles),
        managerId == null ? known.managerId() : managerId,
        skills == null ? known.skills() : Skills.byKey(skills),
        times,
        leftOn == null ? known.leftOn() : leftOn);
  }
}
