package dev.customerfirst.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.PlainAnswer;
import dev.customerfirst.testkit.PlainRequest;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URLEncoder;
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
              path.startsWith("/v1/")
                  && Stream.of("/v1/events", "/v1/dead-letters").noneMatch(path::startsWith);
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
    PlainAnswer answer =
        refused(() -> operation.send(operation.in("MARKETING")), 403, "role-required", null);
    assertThat(answer.at("/detail")).contains(operation.role());
  }

  @ParameterizedTest
  @FieldSource("OPERATIONS")
  void anUnknownQueryParameterIsNamed(Operation operation) {
    refused(
        () ->
            operation.sendTo(
                operation.path() + mark(operation) + "colour=red", operation.allowed()),
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
    refused(() -> operation.sendTo(path, operation.allowed()), 404, null, null);
    String noId = operation.path().replaceFirst("\\$\\w+", "not-an-id");
    refused(() -> operation.sendTo(noId, operation.allowed()), 400, "bad-path-parameter", null);
  }

  static final List<BadField> BAD_FIELDS = BadField.ALL;

  @ParameterizedTest
  @FieldSource("BAD_FIELDS")
  void aBadFieldIsPointedAt(BadField bad) {
    Operation operation = Operation.named(bad.operation());
    String value = Examples.filled(bad.json()).replace("LONG", "\"" + "x".repeat(1001) + "\"");
    String body = with(operation.goodBody(), bad.field(), value);
    PlainAnswer answer =
        refused(
            () -> operation.send(operation.allowed().body(body)), bad.status(), bad.code(), null);
    assertThat(answer.at("/errors/0/pointer")).startsWith("/" + bad.field());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/accounts?limit=0, 400",
    "/v1/accounts?limit=201, 400",
    "/v1/accounts?limit=ten, 400",
    "/v1/accounts?cursor=forged, 400",
    "/v1/accounts?updatedSince=yesterday, 400",
    "/v1/accounts?updatedSince=%2B999999999-01-01T00:00:00Z, 400",
    "/v1/accounts?tier=TIER_4, 422",
    "/v1/accounts?lifecycle=FRIEND, 422",
    "/v1/tier-policies?limit=0, 400",
    "/v1/tier-policies?cursor=forged, 400",
    "/v1/people?role=SE, 422",
    "/v1/people?role=KING, 422",
    "/v1/people?limit=201, 400",
    "/v1/people?cursor=forged, 400",
    "/v1/people?managerId=nobody, 400",
    "/v1/people/$person/seats?limit=0, 400",
    "/v1/people/$person/seats?cursor=forged, 400",
    "/v1/people/$person/handovers?limit=0, 400",
    "/v1/people/$person/handovers?cursor=forged, 400",
    "/v1/people/loads?role=SE, 422",
    "/v1/people/loads?limit=0, 400",
    "/v1/people/loads?cursor=forged, 400",
    "/v1/team-gaps?role=KING, 422",
    "/v1/team-gaps?role=ADMIN, 422",
    "/v1/team-gaps?lifecycle=FRIEND, 422",
    "/v1/team-gaps?limit=201, 400",
    "/v1/team-gaps?cursor=forged, 400",
    "/v1/accounts/$account/opportunities?status=PENDING, 422",
    "/v1/accounts/$account/opportunities?limit=-1, 400",
    "/v1/accounts/$account/opportunities?cursor=forged, 400"
  })
  void aBadQueryIsNamed(String path, int status) {
    refused(() -> asked(path), status, null, null);
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    AccountFixture.registered();
    AccountFixture.registered();
    String cursor = "cursor=" + URLEncoder.encode(asked("/v1/accounts?limit=1").at("/next"), UTF_8);
    refused(
        () -> asked("/v1/accounts?updatedSince=2026-01-01T00:00:00Z&" + cursor),
        400,
        "bad-query-parameter",
        null);
    refused(() -> asked("/v1/people?" + cursor), 400, "bad-query-parameter", null);
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
    "/v1/accounts/$account/team/ADMIN, assignTeamRole",
    "/v1/role-capacities/KING, decideRoleCapacity",
    "/v1/role-capacities/CS, decideRoleCapacity",
    "/v1/role-capacities/INTEGRATION, decideRoleCapacity"
  })
  void aBadKeyInThePathIsRefused(String path, String id) {
    Operation operation = Operation.named(id);
    PlainAnswer answer = refusedAnyhow(() -> operation.sendTo(path, operation.allowed()));
    assertThat(answer.status()).isIn(400, 422);
  }

  private interface Call {
    PlainAnswer send();
  }

  private static PlainAnswer asked(String path) {
    return PlainRequest.empty().token(Tokens.as("MARKETING")).send("GET", Operation.address(path));
  }

  private static String mark(Operation operation) {
    return operation.path().contains("?") ? "&" : "?";
  }

  private static PlainAnswer refused(
      Call call, int status, @Nullable String code, @Nullable String pointer) {
    PlainAnswer answer = refusedAnyhow(call);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    if (code != null) {
      assertThat(answer.at("/code")).isEqualTo(code);
    }
    if (pointer != null) {
      assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }
    return answer;
  }

  private static PlainAnswer refusedAnyhow(Call call) {
    Examples.filled("");
    String before = Journal.everything();
    PlainAnswer answer = call.send();
    assertThat(answer.contentType()).as(answer.text()).isEqualTo("application/problem+json");
    assertThat(answer.at("/detail")).endsWith(".");
    assertThat(Journal.everything()).isEqualTo(before);
    return answer;
  }

  private static String with(String body, String field, String json) {
    String without =
        body.replaceFirst(
            "\"" + field + "\": (\\[[^\\]]*\\]|\\{[^}]*\\}|\"[^\"]*\"|\\d+)(, )?", "");
    String open = without.replaceFirst("\\{", "");
    String rest = open.replaceFirst(", *}$", "}");
    return "{\"" + field + "\": " + json + (rest.equals("}") ? "" : ", ") + rest;
  }
}
