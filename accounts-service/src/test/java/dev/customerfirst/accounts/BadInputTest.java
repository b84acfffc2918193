package dev.customerfirst.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation answers to input it cannot take, and that nothing is written then. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BadInputTest {

  static final List<Operation> OPERATIONS = Operation.ALL;

  static Stream<Operation> writes() {
    return OPERATIONS.stream().filter(Operation::writes);
  }

  static Stream<Operation> withBody() {
    return OPERATIONS.stream().filter(Operation::takesBody);
  }

  static Stream<Operation> withId() {
    return OPERATIONS.stream().filter(operation -> operation.path().contains("$"));
  }

  @Test
  void everyOperationOfTheApiIsTriedHere() {
    Map<String, Map<String, Map<String, Object>>> paths =
        RestAssured.given().accept("application/json").get("/q/openapi").path("paths");
    List<String> ids = new ArrayList<>();
    paths.forEach(
        (path, operations) -> {
          boolean ours =
              Stream.of("/v1/people", "/v1/accounts", "/v1/opportunities")
                  .anyMatch(path::startsWith);
          if (ours) {
            operations
                .values()
                .forEach(operation -> ids.add((String) operation.get("operationId")));
          }
        });
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(OPERATIONS.stream().map(Operation::id).toList());
  }

  @ParameterizedTest
  @FieldSource("OPERATIONS")
  void nobodyComesInWithoutAToken(Operation operation) {
    refused(() -> operation.send(operation.anonymous()), 401, "token-required", null);
  }

  @ParameterizedTest
  @MethodSource("writes")
  @Tag("R019")
  void aForbiddenActionNamesWhoOwnsIt(Operation operation) {
    Response answer =
        refused(() -> operation.send(operation.in("MARKETING")), 403, "role-required", null);
    assertThat(answer.<String>path("detail")).contains(operation.role());
  }

  @ParameterizedTest
  @FieldSource("OPERATIONS")
  void anUnknownQueryParameterIsNamed(Operation operation) {
    refused(
        () -> operation.send(operation.allowed().queryParam("colour", "red")),
        400,
        "bad-query-parameter",
        "?colour");
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void anUnknownFieldIsNamed(Operation operation) {
    String body = operation.goodBody().replaceFirst("\\{", "{\"colour\": 1, ");
    refused(() -> operation.send(operation.allowed().body(body)), 400, "unknown-field", "/colour");
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void malformedJsonIsRefused(Operation operation) {
    for (String body : List.of("{\"name\":", "nonsense", operation.goodBody() + "x")) {
      refused(() -> operation.send(operation.allowed().body(body)), 400, "malformed-json", null);
    }
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void anythingButAnObjectIsRefused(Operation operation) {
    for (String body : List.of("[]", "7", "\"text\"", "null", "true")) {
      refused(() -> operation.send(operation.allowed().body(body)), 400, null, null);
    }
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void anotherMediaTypeIsRefused(Operation operation) {
    refused(
        () -> operation.send(operation.allowed().contentType("text/plain")),
        415,
        "unsupported-media-type",
        null);
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void aBodyOverAMebibyteIsRefused(Operation operation) {
    String body = "{\"name\": \"" + "x".repeat(1 << 20) + "\"}";
    refused(() -> operation.send(operation.allowed().body(body)), 413, "body-too-large", null);
  }

  @ParameterizedTest
  @MethodSource("withId")
  void whatThereIsNotIsNotFound(Operation operation) {
    String path = operation.path().replaceFirst("\\$\\w+", UUID.randomUUID().toString());
    refused(() -> operation.allowed().request(operation.method(), path), 404, null, null);
    String noId = operation.path().replaceFirst("\\$\\w+", "not-an-id");
    refused(
        () -> operation.allowed().request(operation.method(), noId),
        400,
        "bad-path-parameter",
        null);
  }

  /** The good body of the operation with one field replaced by the given JSON. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
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
          registerAccount, externalIds, [{"system": "crm"|"id": " "}], 422, invalid-fields
          registerAccount, externalIds, [{"system": "crm"|"id": LONG}], 422, invalid-fields
          registerAccount, externalIds, [{"system": "crm"|"id": "a"}|{"system": "CRM"|"id": "A"}], 422, external-id-repeated
          patchAccount, name, null, 422, invalid-fields
          patchAccount, name, LONG, 422, invalid-fields
          patchAccount, name, 7, 400, wrong-type
          patchAccount, timeZone, "Mars/Base", 422, unknown-time-zone
          patchAccount, tier, "TIER_1", 400, unknown-field
          upsertAccountByExternalId, name, LONG, 422, invalid-fields
          upsertAccountByExternalId, timeZone, "Mars/Base", 422, unknown-time-zone
          upsertAccountByExternalId, tier, "TIER_4", 422, unknown-code
          upsertAccountByExternalId, name, [], 400, wrong-type
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
          recordOpportunity, value, {"amount": "-1"|"currency": "USD"}, 422, amount-out-of-range
          recordOpportunity, value, {"amount": "1"|"currency": "DOLLAR"}, 422, unknown-currency
          recordOpportunity, value, {"amount": "1.005"|"currency": "USD"}, 422, too-many-decimals
          recordOpportunity, value, {"amount": "ten"|"currency": "USD"}, 400, wrong-format
          recordOpportunity, value, {"amount": "1"}, 422, invalid-fields
          recordOpportunity, value, 7, 400, wrong-type
          recordOpportunity, closesOn, "2201-01-01", 422, date-out-of-range
          recordOpportunity, closesOn, "soon", 400, wrong-format
          recordOpportunity, externalIds, [{"system": LONG|"id": "1"}], 422, invalid-fields
          moveOpportunity, stage, 8, 422, unknown-stage
          moveOpportunity, stage, null, 422, invalid-fields
          moveOpportunity, stage, "won", 400, wrong-type
          moveOpportunity, because, LONG, 422, invalid-fields
          loseOpportunity, because, null, 422, invalid-fields
          loseOpportunity, because, "", 422, invalid-fields
          loseOpportunity, because, LONG, 422, invalid-fields
          loseOpportunity, because, 7, 400, wrong-type
          upsertOpportunityByExternalId, accountId, null, 422, which-account
          upsertOpportunityByExternalId, accountExternalId, {"system": "crm"|"id": "1"}, 422, which-account
          upsertOpportunityByExternalId, accountId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-account
          upsertOpportunityByExternalId, accountId, "nobody", 400, wrong-format
          upsertOpportunityByExternalId, kind, "BARTER", 422, unknown-code
          upsertOpportunityByExternalId, stage, 9, 422, unknown-stage
          upsertOpportunityByExternalId, name, LONG, 422, invalid-fields
          upsertOpportunityByExternalId, lostBecause, " ", 422, invalid-fields
          """)
  void aBadFieldIsPointedAt(String id, String field, String json, int status, String code) {
    Operation operation = Operation.named(id);
    String value = json.replace("|", ", ").replace("LONG", "\"" + "x".repeat(1001) + "\"");
    String body = with(operation.goodBody(), field, value);
    Response answer =
        refused(() -> operation.send(operation.allowed().body(body)), status, code, null);
    assertThat(answer.<String>path("errors[0].pointer")).startsWith("/" + field);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/accounts?limit=0, 400",
    "/v1/accounts?limit=201, 400",
    "/v1/accounts?limit=ten, 400",
    "/v1/accounts?cursor=forged, 400",
    "/v1/accounts?updatedSince=yesterday, 400",
    "/v1/accounts?updatedSince=+999999999-01-01T00:00:00Z, 400",
    "/v1/accounts?tier=TIER_4, 422",
    "/v1/accounts?lifecycle=FRIEND, 422",
    "/v1/people?role=SE, 422",
    "/v1/people?role=KING, 422",
    "/v1/people?limit=201, 400",
    "/v1/people?cursor=forged, 400",
    "/v1/accounts/$account/opportunities?status=PENDING, 422",
    "/v1/accounts/$account/opportunities?limit=-1, 400",
    "/v1/accounts/$account/opportunities?cursor=forged, 400"
  })
  void aBadQueryIsNamed(String path, int status) {
    refused(() -> Caller.as("MARKETING").get(Examples.filled(path)), status, null, null);
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    AccountFixture.registered();
    AccountFixture.registered();
    String ages = Caller.as("MARKETING").get("/v1/accounts?limit=1").path("next");
    refused(
        () ->
            Caller.as("MARKETING")
                .queryParam("cursor", ages)
                .get("/v1/accounts?updatedSince=2026-01-01T00:00:00Z"),
        400,
        "bad-query-parameter",
        null);
    refused(
        () -> Caller.as("MARKETING").queryParam("cursor", ages).get("/v1/people"),
        400,
        "bad-query-parameter",
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/people/by-email/nobody, upsertPersonByEmail",
    "/v1/people/by-email/a%00b@x.example, upsertPersonByEmail",
    "/v1/accounts/by-external-id/%20/1, upsertAccountByExternalId",
    "/v1/accounts/by-external-id/crm/%00, upsertAccountByExternalId",
    "/v1/opportunities/by-external-id/crm/%07, upsertOpportunityByExternalId",
    "/v1/accounts/$account/team/SE, assignTeamRole",
    "/v1/accounts/$account/team/KING, assignTeamRole",
    "/v1/accounts/$account/team/ADMIN, assignTeamRole"
  })
  void aBadKeyInThePathIsRefused(String path, String id) {
    Operation operation = Operation.named(id);
    Response answer =
        refusedAnyhow(
            () ->
                operation
                    .allowed()
                    .urlEncodingEnabled(false)
                    .request(operation.method(), Examples.filled(path)));
    assertThat(answer.statusCode()).isIn(400, 422);
  }

  private interface Call {
    Response send();
  }

  private static Response refused(
      Call call, int status, @Nullable String code, @Nullable String pointer) {
    Response answer = refusedAnyhow(call);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    if (code != null) {
      assertThat(answer.<String>path("code")).isEqualTo(code);
    }
    if (pointer != null) {
      assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(pointer);
    }
    return answer;
  }

  private static Response refusedAnyhow(Call call) {
    Examples.filled("");
    String before = Journal.everything();
    Response answer = call.send();
    assertThat(answer.contentType()).as(answer.asString()).isEqualTo("application/problem+json");
    assertThat(answer.<String>path("detail")).endsWith(".");
    assertThat(Journal.everything()).isEqualTo(before);
    return answer;
  }

  private static String with(String body, String field, String json) {
    String without =
        body.replaceFirst("\"" + field + "\": (\\[[^\\]]*\\]|\"[^\"]*\"|\\d+)(, )?", "");
    String open = without.replaceFirst("\\{", "");
    String rest = open.replaceFirst(", *}$", "}");
    return "{\"" + field + "\": " + json + (rest.equals("}") ? "" : ", ") + rest;
  }
}
