package dev.customerfirst.accounts.people;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person to register.
 *
 * @param email the address, unique without regard to case
 * @param roles the roles they may play for customers
 * @param oidcSubject how their tokens name them, when they sign in
 * @param managerId whom they report to
 * @param skills what they know, in short words
 */
@Schema(
    examples =
        """
        {"displayName": "Ada Moreno", "email": "ada.moreno@customer-first.example",
         "roles": ["ACCOUNT_EXECUTIVE"], "skills": ["Spanish"],
         "workingCalendar": {"timeZone": "America/Los_Angeles",
          "weekly": [{"day": "MONDAY", "from": "08:00", "until": "16:00"}]}}""")
record NewPerson(
    @NotNull @Size(max = 200) @OneLine String displayName,
    @NotNull @Size(max = 254) @OneLine @Email(message = PersonFields.ADDRESS) String email,
    @NotEmpty @Size(max = 19) List<@NotNull Role> roles,
    @Nullable @Size(max = 255) @OneLine String oidcSubject,
    @Nullable UUID managerId,
    @Nullable @Size(max = 50) List<@NotNull @Size(max = 80) @OneLine String> skills,
    @Nullable @Valid WorkingCalendar workingCalendar) {

  PersonFields fields() {
    return new PersonFields(
        displayName, roles, oidcSubject, managerId, skills, workingCalendar, null);
  }
}
