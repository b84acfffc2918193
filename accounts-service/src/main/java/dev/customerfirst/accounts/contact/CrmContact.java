package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ContactRole;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.events.ContactChannel;
import dev.customerfirst.events.Persona;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contact as another system knows it. What is left out stays as it is here.
 *
 * @param accountId the account; this or its external id is needed when the contact is new here
 */
@Schema(
    examples =
        """
        {"accountExternalId": {"system": "crm", "id": "0015e00002AbCdE"}, "name": "Lena Voss",
         "email": "lena.voss@northwind.example", "jobTitle": "Director of observability"}""")
record CrmContact(
    @Nullable UUID accountId,
    @Nullable @Valid NewExternalId accountExternalId,
    @NotNull @Size(max = 200) @OneLine String name,
    @Nullable @Size(max = 254) @OneLine @Email(message = ContactFields.ADDRESS) String email,
    @Nullable @Size(max = 200) @OneLine String jobTitle,
    @Nullable @Size(max = 4) List<@NotNull Persona> personas,
    @Nullable @Size(max = 5) List<@NotNull ContactRole> roles,
    @Nullable ChampionConditions championConditions,
    @Nullable Boolean advocate,
    @Nullable Boolean economicBuyer,
    @Nullable ContactChannel preferredChannel,
    @Nullable @Valid SupportRights support,
    @Nullable @Valid Work work,
    @Nullable @Valid Adoption adoption) {

  CrmContactRow under(String system, String id) {
    return new CrmContactRow(
        new NewExternalId(system, id),
        accountId,
        accountExternalId,
        name,
        email,
        jobTitle,
        personas,
        roles,
        championConditions,
        advocate,
        economicBuyer,
        preferredChannel,
        support,
        work,
        adoption);
  }
}
