package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.external.OneLine;
import dev.customerfirst.events.Role;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a directory or CRM tells about the person behind an address; it replaces what we had. */
@Schema(
    examples =
        """
        {"displayName": "Ada Moreno", "roles": ["ACCOUNT_EXECUTIVE", "SALES_MANAGER"]}""")
record PersonFields(
    @NotNull @Size(max = 200) @OneLine String displayName,
    @NotEmpty @Size(max = 19) List<@NotNull Role> roles,
    @Nullable @Size(max = 255) @OneLine String oidcSubject) {

  static final String ADDRESS = "Send an e-mail address such as ada.moreno@example.com.";
}
