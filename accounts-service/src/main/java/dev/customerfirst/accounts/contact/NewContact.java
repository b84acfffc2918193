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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact to record; all but the name may follow later. */
@Schema(
    examples =
        """
        {"name": "Lena Voss", "email": "lena.voss@northwind.example",
         "jobTitle": "Director of observability", "personas": ["PRIMARY_CHAMPION"],
         "championConditions": {"powerAndInfluence": "YES", "sellsOnOurBehalf": "YES"},
         "preferredChannel": "SLACK", "support": {"maySubmitTickets": true},
         "externalIds": [{"system": "crm", "id": "0035e00004LenaV"}]}""")
record NewContact(
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
    @Nullable @Valid Adoption adoption,
    @Nullable @Size(max = 20) List<@NotNull @Valid NewExternalId> externalIds) {

  ContactFields fields() {
    return new ContactFields(
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

  List<NewExternalId> keys() {
    return externalIds == null ? List.of() : externalIds;
  }
}
