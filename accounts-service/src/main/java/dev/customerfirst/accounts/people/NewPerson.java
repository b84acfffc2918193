package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.external.OneLine;
import dev.customerfirst.events.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person to register.
 *
 * @param email the address, unique without regard to case
 * @param roles the roles they may play for customers
 * @param oidcSubject how their tokens name them, when they sign in
 */
@Schema(
    examples =
        """
        {"displayName": "Ada Moreno", "email": "ada.moreno@customer-first.example",
         "roles": ["ACCOUNT_EXECUTIVE"]}""")
record NewPerson(
    @NotNull @Size(max = 200) @OneLine String displayName,
    @NotNull @Size(max = 254) @OneLine @Email(message = PersonFields.ADDRESS) String email,
    @NotEmpty @Size(max = 19) List<@NotNull Role> roles,
    @Nullable @Size(max = 255) @OneLine String oidcSubject) {

  PersonFields fields() {
    return new PersonFields(displayName, roles, oidcSubject);
  }
}
