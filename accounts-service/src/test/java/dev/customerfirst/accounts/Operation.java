package dev.customerfirst.accounts;

import static io.restassured.RestAssured.given;

import dev.customerfirst.events.Roles;
import dev.customerfirst.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the service, and how to call it rightly.
 *
 * @param id its operationId
 * @param body a body it takes; null when it takes none
 * @param role one that may call it; null when everybody may
 */
record Operation(
    String id, String method, String path, @Nullable String body, @Nullable String role) {

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

  private static Operation read(String id, String path) {
    return new Operation(id, "GET", path, null, null);
  }

  private static Operation write(
      String id, String method, String path, @Nullable String body, String role) {
    return new Operation(id, method, path, body, role);
  }

  static Operation named(String id) {
    return ALL.stream().filter(operation -> operation.id().equals(id)).findFirst().orElseThrow();
  }

  /** Its good body, with the ids filled in. */
  String goodBody() {
    return Examples.filled(Objects.requireNonNull(body));
  }

  boolean writes() {
    return role != null;
  }

  boolean takesBody() {
    return body != null;
  }

  RequestSpecification allowed() {
    return in(role == null ? Roles.MARKETING : role);
  }

  RequestSpecification in(String other) {
    return anonymous().auth().oauth2(Tokens.as(other));
  }

  RequestSpecification anonymous() {
    RequestSpecification request = given().header("If-Match", "*");
    if (body == null) {
      return request;
    }
    return request
        .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
        .body(goodBody());
  }

  Response send(RequestSpecification request) {
    return request.request(method, Examples.filled(path));
  }
}
