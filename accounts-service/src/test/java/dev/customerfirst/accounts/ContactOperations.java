package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on the customers' people. */
final class ContactOperations {

  static final List<Operation> ALL =
      List.of(
          write(
              "recordContact",
              "POST",
              "/v1/accounts/$account/contacts",
              "{\"name\": \"Lena\"}",
              Roles.CUSTOMER_ENGINEER),
          read("listContacts", "/v1/accounts/$account/contacts"),
          read("getContact", "/v1/contacts/$contact"),
          write(
              "patchContact",
              "PATCH",
              "/v1/contacts/$contact",
              "{\"name\": \"Lena V.\"}",
              Roles.ACCOUNT_EXECUTIVE),
          write(
              "upsertContactByExternalId",
              "PUT",
              "/v1/contacts/by-external-id/crm/1",
              "{\"accountId\": \"$account\", \"name\": \"Lena\"}",
              Roles.INTEGRATION),
          write(
              "upsertContacts",
              "POST",
              "/v1/contacts/batch",
              "{\"rows\": [{\"name\": \"Lena\"}]}",
              Roles.INTEGRATION),
          write(
              "saySentiment",
              "POST",
              "/v1/contacts/$contact/sentiments",
              "{\"feeling\": \"POSITIVE\"}",
              Roles.TECHNICAL_ADVISOR),
          write(
              "eraseContact",
              "POST",
              "/v1/contacts/$contact/erasure",
              "{\"because\": \"Asked for it.\"}",
              Roles.HEAD_OF_CUSTOMER_SUPPORT),
          read("listSentiments", "/v1/contacts/$contact/sentiments"),
          read("countContactsOfAccount", "/v1/accounts/$account/contacts/counts"),
          read("countContacts", "/v1/contacts/counts"),
          read("listPersonas", "/v1/personas"),
          read("getPersona", "/v1/personas/KEY_BUSINESS"),
          write(
              "describePersona",
              "PUT",
              "/v1/personas/KEY_BUSINESS",
              "{\"likelyApprovesPurchases\": true, \"caresAbout\": [\"Uptime\"],"
                  + " \"leaveOut\": [\"Logos\"]}",
              Roles.SALES_MANAGER));

  static final String BAD_FIELDS =
      """
      recordContact, name, 7, 400, wrong-type
      recordContact, name, null, 422, invalid-fields
      recordContact, name, "  ", 422, invalid-fields
      recordContact, name, LONG, 422, invalid-fields
      recordContact, email, "nobody", 422, invalid-fields
      recordContact, email, LONG, 422, invalid-fields
      recordContact, jobTitle, LONG, 422, invalid-fields
      recordContact, personas, ["BOSS"], 422, unknown-code
      recordContact, personas, "KEY_BUSINESS", 400, wrong-type
      recordContact, personas, [null], 422, invalid-fields
      recordContact, roles, ["CHAMPION"], 422, unknown-code
      recordContact, championConditions, {"powerAndInfluence": "PERHAPS"}, 422, unknown-code
      recordContact, championConditions, {"powerAndInfluence": true}, 400, wrong-type
      recordContact, championConditions, {"beauty": "YES"}, 400, unknown-field
      recordContact, championConditions, true, 400, wrong-type
      recordContact, advocate, "yes", 400, wrong-type
      recordContact, economicBuyer, 1, 400, wrong-type
      recordContact, preferredChannel, "PIGEON", 422, unknown-code
      recordContact, support, {"maySubmitTickets": "no"}, 400, wrong-type
      recordContact, work, {"dayToDay": LONG}, 422, invalid-fields
      recordContact, work, {"dayToDay": "a\\nb"}, 422, invalid-fields
      recordContact, work, {"scope": " "}, 422, invalid-fields
      recordContact, work, {"languages": "Java"}, 400, wrong-type
      recordContact, work, {"languages": [null]}, 422, invalid-fields
      recordContact, work, {"languages": [LONG]}, 422, invalid-fields
      recordContact, adoption, {"previousTools": [" "]}, 422, invalid-fields
      recordContact, adoption, {"similarities": LONG}, 422, invalid-fields
      recordContact, adoption, {"risk": LONG}, 422, invalid-fields
      recordContact, adoption, [], 400, wrong-type
      recordContact, externalIds, [{"system": "crm"}], 422, invalid-fields
      recordContact, externalIds, [{"system": "crm", "id": "a"}, {"system": "CRM", "id": "A"}], 422, external-id-repeated
      patchContact, name, null, 422, invalid-fields
      patchContact, name, LONG, 422, invalid-fields
      patchContact, email, "nobody", 422, invalid-fields
      patchContact, personas, ["BOSS"], 422, unknown-code
      patchContact, work, {"languages": [7]}, 400, wrong-type
      patchContact, work, 7, 400, wrong-type
      patchContact, champion, true, 400, unknown-field
      upsertContactByExternalId, accountId, null, 422, which-account
      upsertContactByExternalId, accountId, "nobody", 400, wrong-format
      upsertContactByExternalId, accountId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-account
      upsertContactByExternalId, accountExternalId, {"system": "crm", "id": "1"}, 422, which-account
      upsertContactByExternalId, name, LONG, 422, invalid-fields
      upsertContactByExternalId, email, "nobody", 422, invalid-fields
      upsertContactByExternalId, preferredChannel, "PIGEON", 422, unknown-code
      upsertContacts, rows, [], 422, invalid-fields
      upsertContacts, rows, {}, 400, wrong-type
      upsertContacts, rows, null, 422, invalid-fields
      saySentiment, feeling, "HAPPY", 422, unknown-code
      saySentiment, feeling, null, 422, invalid-fields
      saySentiment, on, "2026-02-30", 400, wrong-format
      saySentiment, on, "2200-01-01", 422, sentiment-in-the-future
      saySentiment, on, "1969-12-31", 422, date-out-of-range
      saySentiment, because, LONG, 422, invalid-fields
      saySentiment, because, " ", 422, invalid-fields
      eraseContact, because, null, 422, invalid-fields
      eraseContact, because, " ", 422, invalid-fields
      eraseContact, because, LONG, 422, invalid-fields
      eraseContact, because, 7, 400, wrong-type
      eraseContact, because, "Lena asked for it.", 422, reason-names-the-person
      describePersona, caresAbout, null, 422, invalid-fields
      describePersona, caresAbout, "Uptime", 400, wrong-type
      describePersona, caresAbout, [" "], 422, invalid-fields
      describePersona, caresAbout, [LONG], 422, invalid-fields
      describePersona, leaveOut, [null], 422, invalid-fields
      describePersona, leaveOut, null, 422, invalid-fields
      describePersona, checkIn, {"usualMinutes": 15}, 422, invalid-fields
      describePersona, checkIn, {"usualMinutes": 0, "maxMinutes": 30, "maxPerQuarter": 3}, 422, invalid-fields
      describePersona, checkIn, {"usualMinutes": 31, "maxMinutes": 30, "maxPerQuarter": 3}, 422, check-in-too-long
      describePersona, checkIn, {"usualMinutes": 15, "maxMinutes": 481, "maxPerQuarter": 3}, 422, invalid-fields
      describePersona, checkIn, 30, 400, wrong-type
      """;

  private ContactOperations() {}
}
