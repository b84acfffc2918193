package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on people, accounts, teams and deals. */
final class AccountOperations {

  static final String PERSON =
      "{\"displayName\": \"Ada\", \"email\": \"ada@x.example\", \"roles\": [\"PRODUCT\"]}";
  static final String ACCOUNT = "{\"name\": \"Northwind\", \"timeZone\": \"UTC\"}";
  static final String DEAL = "{\"name\": \"Platform\", \"kind\": \"NEW_BUSINESS\"}";
  static final String CRM_DEAL =
      "{\"accountId\": \"$account\", \"name\": \"Platform\", \"kind\": \"NEW_BUSINESS\"}";
  static final String ROW =
      "{\"externalId\": {\"system\": \"crm\", \"id\": \"1\"}, \"name\": \"N\", \"timeZone\": \"UTC\"}";

  static final List<Operation> ALL =
      List.of(
          write("registerPerson", "POST", "/v1/people", PERSON, Roles.SALES_MANAGER),
          write(
              "upsertPersonByEmail",
              "PUT",
              "/v1/people/by-email/a@x.example",
              "{\"displayName\": \"Ada\", \"roles\": [\"PRODUCT\"]}",
              Roles.SALES_MANAGER),
          read("getPerson", "/v1/people/$person"),
          read("listPeople", "/v1/people"),
          write("registerAccount", "POST", "/v1/accounts", ACCOUNT, Roles.ACCOUNT_EXECUTIVE),
          read("getAccount", "/v1/accounts/$account"),
          read("listAccounts", "/v1/accounts"),
          write(
              "patchAccount",
              "PATCH",
              "/v1/accounts/$account",
              "{\"name\": \"N\"}",
              Roles.ACCOUNT_EXECUTIVE),
          write(
              "upsertAccountByExternalId",
              "PUT",
              "/v1/accounts/by-external-id/crm/1",
              ACCOUNT,
              Roles.INTEGRATION),
          write(
              "upsertAccounts",
              "POST",
              "/v1/accounts/batch",
              "{\"rows\": [" + ROW + "]}",
              Roles.INTEGRATION),
          write(
              "decideTier",
              "PUT",
              "/v1/accounts/$account/tier",
              "{\"tier\": \"TIER_1\", \"because\": \"They grow.\"}",
              Roles.SALES_MANAGER),
          read("getTeam", "/v1/accounts/$account/team"),
          write(
              "assignTeamRole",
              "PUT",
              "/v1/accounts/$account/team/PRODUCT",
              "{\"personId\": \"$person\"}",
              Roles.TECHNICAL_SUCCESS_MANAGER),
          write(
              "releaseTeamRole",
              "DELETE",
              "/v1/accounts/$account/team/PRODUCT",
              null,
              Roles.TECHNICAL_SUCCESS_MANAGER),
          read("listAlerts", "/v1/alerts"),
          write(
              "recordOpportunity",
              "POST",
              "/v1/accounts/$account/opportunities",
              DEAL,
              Roles.ACCOUNT_DEVELOPMENT_REP),
          read("listOpportunities", "/v1/accounts/$account/opportunities"),
          read("getOpportunity", "/v1/opportunities/$deal"),
          write(
              "moveOpportunity",
              "PUT",
              "/v1/opportunities/$deal/stage",
              "{\"stage\": 5}",
              Roles.ACCOUNT_EXECUTIVE),
          write(
              "loseOpportunity",
              "POST",
              "/v1/opportunities/$deal/loss",
              "{\"because\": \"Gone.\"}",
              Roles.ACCOUNT_EXECUTIVE),
          write(
              "upsertOpportunityByExternalId",
              "PUT",
              "/v1/opportunities/by-external-id/crm/1",
              CRM_DEAL,
              Roles.INTEGRATION));

  static final String BAD_FIELDS =
      """
      registerPerson, displayName, 7, 400, wrong-type
      registerPerson, displayName, null, 422, invalid-fields
      registerPerson, displayName, "  ", 422, invalid-fields
      registerPerson, displayName, "a\\nb", 422, invalid-fields
      registerPerson, displayName, LONG, 422, invalid-fields
      registerPerson, email, "nobody", 422, invalid-fields
      registerPerson, email, LONG, 422, invalid-fields
      registerPerson, roles, [], 422, invalid-fields
      registerPerson, roles, "PRODUCT", 400, wrong-type
      registerPerson, roles, ["KING"], 422, unknown-code
      registerPerson, roles, ["SE"], 422, ambiguous-code
      registerPerson, roles, ["CS"], 422, ambiguous-code
      registerPerson, roles, [null], 422, invalid-fields
      registerPerson, oidcSubject, "", 422, invalid-fields
      upsertPersonByEmail, displayName, LONG, 422, invalid-fields
      upsertPersonByEmail, roles, ["CS"], 422, ambiguous-code
      upsertPersonByEmail, roles, 7, 400, wrong-type
      registerAccount, name, 7, 400, wrong-type
      registerAccount, name, null, 422, invalid-fields
      registerAccount, name, "", 422, invalid-fields
      registerAccount, name, LONG, 422, invalid-fields
      registerAccount, name, "a\\u0000b", 400, unusable-text
      registerAccount, name, "a\\ud800b", 400, unusable-text
      registerAccount, timeZone, null, 422, invalid-fields
      registerAccount, timeZone, "Mars/Base", 422, unknown-time-zone
      registerAccount, tier, "TIER_4", 422, unknown-code
      registerAccount, tier, "tier_1", 422, unknown-code
      registerAccount, tier, 1, 400, wrong-type
      registerAccount, region, LONG, 422, invalid-fields
      registerAccount, segment, {}, 400, wrong-type
      registerAccount, externalIds, {}, 400, wrong-type
      registerAccount, externalIds, [null], 422, invalid-fields
      registerAccount, externalIds, [{"system": "crm"}], 422, invalid-fields
      registerAccount, externalIds, [{"system": "crm", "id": " "}], 422, invalid-fields
      registerAccount, externalIds, [{"system": "crm", "id": LONG}], 422, invalid-fields
      registerAccount, externalIds, [{"system": "crm", "id": "a"}, {"system": "CRM", "id": "A"}], 422, external-id-repeated
      patchAccount, name, null, 422, invalid-fields
      patchAccount, name, LONG, 422, invalid-fields
      patchAccount, name, 7, 400, wrong-type
      patchAccount, timeZone, "Mars/Base", 422, unknown-time-zone
      patchAccount, tier, "TIER_1", 400, unknown-field
      upsertAccountByExternalId, name, LONG, 422, invalid-fields
      upsertAccountByExternalId, timeZone, "Mars/Base", 422, unknown-time-zone
      upsertAccountByExternalId, tier, "TIER_4", 422, unknown-code
      upsertAccountByExternalId, name, [], 400, wrong-type
      registerAccount, developers, -1, 422, invalid-fields
      registerAccount, developers, 100000001, 422, invalid-fields
      registerAccount, developers, 5.5, 400, wrong-type
      registerAccount, employees, -1, 422, invalid-fields
      registerAccount, employees, "many", 400, wrong-type
      registerAccount, annualValue, {"amount": "-1", "currency": "USD"}, 422, amount-out-of-range
      registerAccount, annualValue, {"amount": "1", "currency": "DOLLAR"}, 422, unknown-currency
      registerAccount, annualValue, {"amount": "1.005", "currency": "USD"}, 422, too-many-decimals
      registerAccount, annualValue, {"amount": "1"}, 422, invalid-fields
      registerAccount, annualValue, 7, 400, wrong-type
      registerAccount, growthPotential, "HUGE", 422, unknown-code
      patchAccount, developers, -1, 422, invalid-fields
      patchAccount, developers, 100000001, 422, invalid-fields
      patchAccount, developers, 5.5, 400, wrong-type
      patchAccount, employees, -1, 422, invalid-fields
      patchAccount, employees, "many", 400, wrong-type
      patchAccount, annualValue, {"amount": "-1", "currency": "USD"}, 422, amount-out-of-range
      patchAccount, annualValue, {"amount": "1", "currency": "DOLLAR"}, 422, unknown-currency
      patchAccount, annualValue, {"amount": "1.005", "currency": "USD"}, 422, too-many-decimals
      patchAccount, annualValue, {"amount": "1"}, 422, invalid-fields
      patchAccount, annualValue, 7, 400, wrong-type
      patchAccount, growthPotential, "HUGE", 422, unknown-code
      upsertAccountByExternalId, developers, -1, 422, invalid-fields
      upsertAccountByExternalId, developers, 100000001, 422, invalid-fields
      upsertAccountByExternalId, developers, 5.5, 400, wrong-type
      upsertAccountByExternalId, employees, -1, 422, invalid-fields
      upsertAccountByExternalId, employees, "many", 400, wrong-type
      upsertAccountByExternalId, annualValue, {"amount": "-1", "currency": "USD"}, 422, amount-out-of-range
      upsertAccountByExternalId, annualValue, {"amount": "1", "currency": "DOLLAR"}, 422, unknown-currency
      upsertAccountByExternalId, annualValue, {"amount": "1.005", "currency": "USD"}, 422, too-many-decimals
      upsertAccountByExternalId, annualValue, {"amount": "1"}, 422, invalid-fields
      upsertAccountByExternalId, annualValue, 7, 400, wrong-type
      upsertAccountByExternalId, growthPotential, "HUGE", 422, unknown-code
      upsertAccounts, rows, [], 422, invalid-fields
      upsertAccounts, rows, {}, 400, wrong-type
      upsertAccounts, rows, null, 422, invalid-fields
      decideTier, tier, "TIER_4", 422, unknown-code
      decideTier, tier, null, 422, invalid-fields
      decideTier, because, " ", 422, invalid-fields
      decideTier, because, LONG, 422, invalid-fields
      decideTier, because, 7, 400, wrong-type
      decideTier, effectiveOn, "tomorrow", 400, wrong-format
      decideTier, effectiveOn, "2026-02-30", 400, wrong-format
      decideTier, effectiveOn, "2201-01-01", 422, date-out-of-range
      assignTeamRole, personId, "nobody", 400, wrong-format
      assignTeamRole, personId, 7, 400, wrong-format
      assignTeamRole, personId, null, 422, invalid-fields
      recordOpportunity, name, LONG, 422, invalid-fields
      recordOpportunity, kind, "BARTER", 422, unknown-code
      recordOpportunity, kind, null, 422, invalid-fields
      recordOpportunity, stage, 8, 422, unknown-stage
      recordOpportunity, stage, -1, 422, unknown-stage
      recordOpportunity, stage, "5", 400, wrong-type
      recordOpportunity, stage, 5.5, 400, wrong-type
      recordOpportunity, value, {"amount": "-1", "currency": "USD"}, 422, amount-out-of-range
      recordOpportunity, value, {"amount": "1", "currency": "DOLLAR"}, 422, unknown-currency
      recordOpportunity, value, {"amount": "1.005", "currency": "USD"}, 422, too-many-decimals
      recordOpportunity, value, {"amount": "ten", "currency": "USD"}, 400, wrong-format
      recordOpportunity, value, {"amount": "1"}, 422, invalid-fields
      recordOpportunity, value, 7, 400, wrong-type
      recordOpportunity, closesOn, "2201-01-01", 422, date-out-of-range
      recordOpportunity, closesOn, "soon", 400, wrong-format
      recordOpportunity, externalIds, [{"system": LONG, "id": "1"}], 422, invalid-fields
      moveOpportunity, stage, 8, 422, unknown-stage
      moveOpportunity, stage, null, 422, invalid-fields
      moveOpportunity, stage, "won", 400, wrong-type
      moveOpportunity, because, LONG, 422, invalid-fields
      loseOpportunity, because, null, 422, invalid-fields
      loseOpportunity, because, "", 422, invalid-fields
      loseOpportunity, because, LONG, 422, invalid-fields
      loseOpportunity, because, 7, 400, wrong-type
      upsertOpportunityByExternalId, accountId, null, 422, which-account
      upsertOpportunityByExternalId, accountExternalId, {"system": "crm", "id": "1"}, 422, which-account
      upsertOpportunityByExternalId, accountId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-account
      upsertOpportunityByExternalId, accountId, "nobody", 400, wrong-format
      upsertOpportunityByExternalId, kind, "BARTER", 422, unknown-code
      upsertOpportunityByExternalId, stage, 9, 422, unknown-stage
      upsertOpportunityByExternalId, name, LONG, 422, invalid-fields
      upsertOpportunityByExternalId, lostBecause, " ", 422, invalid-fields
      """;

  private AccountOperations() {}
}
