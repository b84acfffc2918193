package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ChampionCondition;
import dev.customerfirst.accounts.domain.ChampionStanding;
import dev.customerfirst.accounts.domain.ContactRole;
import dev.customerfirst.accounts.domain.Sentiment;
import dev.customerfirst.accounts.persona.Concern;
import dev.customerfirst.accounts.persona.PersonaContents;
import dev.customerfirst.events.ContactChannel;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.Persona;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contact as they stand now.
 *
 * @param champion meets all three conditions
 * @param championMissing the conditions that do not hold, or of which nobody knows
 * @param name null only of somebody who was erased
 * @param sentiment that of the latest day; null when nobody said anything
 * @param concerns what people in their parts care about, and how much of their time we take
 * @param economicBuyerHint why they may decide on the money; null when they are known to
 * @param erasedAt when everything about the person was removed
 * @param version the number in the ETag
 */
@Schema(name = "Contact", examples = ContactView.EXAMPLE)
record ContactView(
    UUID id,
    UUID accountId,
    @Nullable String name,
    @Nullable String email,
    @Nullable String jobTitle,
    List<Persona> personas,
    List<ContactRole> roles,
    ChampionConditions championConditions,
    boolean champion,
    List<ChampionCondition> championMissing,
    boolean advocate,
    boolean economicBuyer,
    @Nullable ContactChannel preferredChannel,
    SupportRights support,
    Work work,
    Adoption adoption,
    @Nullable Sentiment sentiment,
    List<Concern> concerns,
    @Nullable String economicBuyerHint,
    List<ExternalId> externalIds,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant erasedAt,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c62-5b6c-7d7e-8f90-112b3c4d5e6f",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Lena Voss",
       "email": "lena.voss@northwind.example", "jobTitle": "Director of observability",
       "personas": ["PRIMARY_CHAMPION"], "roles": ["INSTANCE_ADMIN"],
       "championConditions": {"powerAndInfluence": "YES", "sellsOnOurBehalf": "YES",
        "seesOurSuccessAsTheirs": "UNKNOWN"},
       "champion": false, "championMissing": ["SEES_OUR_SUCCESS_AS_THEIRS"], "advocate": true,
       "economicBuyer": false, "preferredChannel": "SLACK",
       "support": {"maySubmitTickets": true, "internalSupport": false},
       "work": {"dayToDay": "Keeps 40 services running.", "scope": "Checkout and payments",
        "languages": ["Java", "Go"]},
       "adoption": {"previousTools": ["Nagios"], "similarities": "Checks become monitors.",
        "risk": null},
       "sentiment": {"feeling": "POSITIVE", "on": "2026-01-05", "saidBy": "auth0|7c1e"},
       "concerns": [{"persona": "PRIMARY_CHAMPION", "caresAbout": ["Figures to show"],
        "leaveOut": ["What they told us before"], "checkIn": null}],
       "economicBuyerHint": null,
       "externalIds": [{"system": "crm", "id": "0035e00004LenaV"}],
       "createdAt": "2026-01-05T09:00:00Z", "updatedAt": "2026-01-05T09:00:00Z", "erasedAt": null,
       "version": 1}""";

  static ContactView of(Contact contact, PersonaContents contents) {
    ContactFields fields = contact.erasedAt() == null ? contact.fields() : null;
    ChampionStanding champion = contact.champion();
    return new ContactView(
        contact.id(),
        contact.accountId(),
        fields == null ? null : fields.name(),
        fields == null ? null : fields.email(),
        fields == null ? null : fields.jobTitle(),
        contact.personas(),
        contact.roles(),
        ChampionConditions.of(champion),
        champion.champion(),
        champion.missing(),
        contact.standing().advocate(),
        contact.standing().economicBuyer(),
        fields == null ? null : fields.preferredChannel(),
        contact.support(),
        contact.work(),
        contact.adoption(),
        contact.sentiment(),
        contents.concerns(contact.personas()),
        hint(contact, contents),
        contact.externalIds(),
        contact.createdAt(),
        contact.updatedAt(),
        contact.erasedAt(),
        contact.version());
  }

  private static @Nullable String hint(Contact contact, PersonaContents contents) {
    return contents.mayApprovePurchases(contact.personas()) && !contact.standing().economicBuyer()
        ? "People in this part often approve large purchases. Find out, and set economicBuyer."
        : null;
  }
}
