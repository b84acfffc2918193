package dev.customerfirst.kit.http;

import static dev.customerfirst.kit.parcels.ParcelFixture.clerk;
import static dev.customerfirst.kit.parcels.ParcelFixture.known;
import static dev.customerfirst.kit.parcels.ParcelFixture.to;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Roles;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FailureTest {
  private static final String GOOD = to("Ada");

  record Case(String body, int status, String code, String pointer) {
    static Case of(String body, int status, String code, String pointer) {
      return new Case(body, status, code, pointer);
    }
  }

  private static String with(String field) {
    return GOOD.replace("}", "," + field + "}");
  }

  static Stream<Case> bodies() {
    return Stream.of(
        Case.of("{\"recipient\":", 400, "malformed-json", ""),
        Case.of("nonsense", 400, "malformed-json", ""),
        Case.of(GOOD + " x", 400, "malformed-json", ""),
        Case.of(GOOD + GOOD, 400, "malformed-json", ""),
        Case.of("", 400, "empty-body", ""),
        Case.of("null", 400, "empty-body", ""),
        Case.of("[]", 400, "wrong-type", ""),
        Case.of("\"text\"", 400, "wrong-type", ""),
        Case.of("7", 400, "wrong-type", ""),
        Case.of(with("\"colour\":\"red\""), 400, "unknown-field", "/colour"),
        Case.of(with("\"a/b~c\":1"), 400, "unknown-field", "/a~1b~0c"),
        Case.of(with("\"recipient\":\"Bob\""), 400, "duplicate-field", ""),
        Case.of(GOOD.replace("\"Ada\"", "7"), 400, "wrong-type", "/recipient"),
        Case.of(GOOD.replace("\"Ada\"", "true"), 400, "wrong-type", "/recipient"),
        Case.of(GOOD.replace("\"Ada\"", "[]"), 400, "wrong-type", "/recipient"),
        Case.of(GOOD.replace("Ada", "A\\u0000a"), 400, "unusable-text", "/recipient"),
        Case.of(GOOD.replace("Ada", "A\\ud800a"), 400, "unusable-text", "/recipient"),
        Case.of(GOOD.replace("\"SMALL\"", "0"), 400, "wrong-type", "/size"),
        Case.of(GOOD.replace("SMALL", "small"), 422, "unknown-code", "/size"),
        Case.of(GOOD.replace("SMALL", ""), 422, "unknown-code", "/size"),
        Case.of(with("\"bookedBy\":\"SE\""), 422, "ambiguous-code", "/bookedBy"),
        Case.of(with("\"bookedBy\":\"CS\""), 422, "ambiguous-code", "/bookedBy"),
        Case.of(with("\"bookedBy\":\"KING\""), 422, "unknown-code", "/bookedBy"),
        Case.of(with("\"bookedOn\":\"31.12.2026\""), 400, "wrong-format", "/bookedOn"),
        Case.of(with("\"bookedOn\":\"2026-02-30\""), 400, "wrong-format", "/bookedOn"),
        Case.of(with("\"bookedOn\":\"+12026-02-03\""), 400, "wrong-format", "/bookedOn"),
        Case.of(with("\"bookedOn\":20260203"), 400, "wrong-type", "/bookedOn"),
        Case.of(with("\"bookedOn\":[2026,2,3]"), 400, "wrong-type", "/bookedOn"),
        Case.of(with("\"pickupAt\":\"2026-02-03\""), 400, "wrong-format", "/pickupAt"),
        Case.of(with("\"pickupAt\":1700000000"), 400, "wrong-type", "/pickupAt"),
        Case.of(
            with("\"price\":{\"amount\":\"1E+999999\",\"currency\":\"USD\"}"),
            400,
            "wrong-format",
            "/price/amount"),
        Case.of(
            with("\"price\":{\"amount\":\"ten\",\"currency\":\"USD\"}"),
            400,
            "wrong-format",
            "/price/amount"),
        Case.of(
            with("\"items\":[{\"name\":\"x\",\"pieces\":null}]"),
            400,
            "missing-value",
            "/items/0/pieces"),
        Case.of(
            with("\"items\":[{\"name\":\"x\",\"pieces\":\"1\"}]"),
            400,
            "wrong-type",
            "/items/0/pieces"),
        Case.of(
            with("\"items\":[{\"name\":\"x\",\"pieces\":1.5}]"),
            400,
            "wrong-type",
            "/items/0/pieces"),
        Case.of(
            with("\"items\":[{\"name\":\"x\",\"pieces\":99999999999}]"),
            400,
            "number-out-of-range",
            ""),
        Case.of(
            with("\"items\":[{\"name\":\"x\",\"pieces\":0}]"),
            422,
            "invalid-fields",
            "/items/0/pieces"),
        Case.of(
            with("\"items\":[{\"name\":\"x\",\"pieces\":" + "9".repeat(1001) + "}]"),
            400,
            "malformed-json",
            ""),
        Case.of("[".repeat(2000), 400, "wrong-type", ""),
        Case.of(with("\"items\":{}"), 400, "wrong-type", "/items"),
        Case.of(GOOD.replace("Ada", " "), 422, "invalid-fields", "/recipient"),
        Case.of(GOOD.replace("Ada", "A".repeat(41)), 422, "invalid-fields", "/recipient"),
        Case.of(GOOD.replace("Europe/Berlin", "Mars/Base"), 422, "unknown-time-zone", "/timeZone"),
        Case.of("{\"recipient\":\"Ada\",\"size\":\"SMALL\"}", 422, "invalid-fields", "/timeZone"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void badBodiesAreNamedAndWriteNothing(Case bad) {
    int before = known("Ada");
    Response answer = clerk().body(bad.body()).post("/v1/parcels");
    isProblem(answer, bad.status(), bad.code());
    assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(bad.pointer());
    assertThat(known("Ada")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/nowhere, 404, no-such-path",
    "GET, /q/nowhere, 404, no-such-path",
    "GET, /, 404, no-such-path",
    "DELETE, /v1/parcels, 405, method-not-allowed",
    "GET, /v1/parcels/not-an-id, 400, bad-path-parameter",
    "GET, /v1/parcels/0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b, 404, parcel-not-found",
    "GET, /v1/parcels?colour=red, 400, bad-query-parameter",
    "GET, /v1/parcels?limit=ten, 400, bad-query-parameter",
    "GET, /v1/parcels?limit=0, 400, bad-query-parameter",
    "GET, /v1/parcels?limit=201, 400, bad-query-parameter",
    "GET, /v1/parcels?limit=1&limit=2, 400, bad-query-parameter",
    "GET, /v1/parcels?bookedOn=tomorrow, 400, bad-query-parameter",
    "GET, /v1/parcels?cursor=forged, 400, bad-query-parameter",
    "GET, /v1/parcels?size=HUGE, 422, unknown-code",
    "GET, /v1/parcels/forgotten, 403, role-required",
    "GET, /problems/no-such-code, 404, problem-not-found",
    "GET, /simulation/clock, 403, role-required",
  })
  void badAddressesAreNamed(String method, String path, int status, String code) {
    isProblem(clerk().request(method, path), status, code);
  }

  @Test
  void anotherMethodNamesTheAllowedOnes() {
    assertThat(clerk().delete("/v1/parcels").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
  }

  @Test
  void mediaTypesAreNegotiated() {
    isProblem(clerk().accept("text/csv").get("/v1/parcels"), 406, "not-acceptable");
    isProblem(
        clerk().contentType("text/plain").body("x").post("/v1/parcels"),
        415,
        "unsupported-media-type");
  }

  @Test
  void anUnknownFieldIsAnsweredWithTheKnownOnes() {
    String detail =
        clerk().body(with("\"colour\":1")).post("/v1/parcels").jsonPath().getString("detail");
    assertThat(detail)
        .isEqualTo(
            "'colour' is not a field here. Known: bookedBy, bookedOn, items, pickupAt, price,"
                + " recipient, size, timeZone.");
  }

  @Test
  void anAmbiguousCodeIsAnsweredWithTheChoices() {
    String detail =
        clerk()
            .body(with("\"bookedBy\":\"SE\""))
            .post("/v1/parcels")
            .jsonPath()
            .getString("detail");
    assertThat(detail).contains("SUPPORT_ENGINEER or SALES_ENGINEER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000ff", "ff00ff00", "7b22c328223a317d", "feff007b", "c3"})
  void bytesThatAreNoTextAreRefused(String hex) {
    Response answer = clerk().body(HexFormat.of().parseHex(hex)).post("/v1/parcels");
    isProblem(answer, 400, "malformed-json");
  }

  @Test
  void aPatchNestedWithoutEndIsRefused() {
    Response answer =
        clerk()
            .contentType(MergePatch.MEDIA_TYPE)
            .body("{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}")
            .patch("/v1/parcels/0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b");
    isProblem(answer, 400, "malformed-json");
  }

  @Test
  void announcedOversizeIsRefusedUnread() {
    String huge = to("A".repeat(1 << 20));
    isProblem(clerk().body(huge).post("/v1/parcels"), 413, "body-too-large");
  }

  @Test
  void unannouncedOversizeIsRefusedWhileReading() throws Exception {
    var answer = Chunked.post("/v1/parcels", to("A".repeat(1 << 20)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"body-too-large\"");
  }

  @Test
  void failuresOfOursTellOnlyTheTraceId() {
    Response answer = clerk().body(to("broken")).post("/v1/parcels");
    isProblem(answer, 500, "unexpected");
    assertThat(answer.asString()).doesNotContain("secret", "Exception", "dev.customerfirst");
    assertThat(answer.jsonPath().getString("traceId")).hasSize(32);
  }

  @Test
  void theCallersTraceIsKept() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    assertThat(
            clerk()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/nowhere")
                .jsonPath()
                .getString("traceId"))
        .isEqualTo(trace);
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void badTokensAreRefusedWithOneChallenge(String token) {
    Response answer = given().auth().oauth2(token).get("/v1/parcels");
    isProblem(answer, 401, "token-refused");
    assertThat(answer.headers().getValues("WWW-Authenticate")).hasSize(1);
  }

  static List<String> badTokens() {
    return List.of(
        Tokens.expired(Roles.ACCOUNT_EXECUTIVE),
        Tokens.wrongKey(Roles.ACCOUNT_EXECUTIVE),
        Tokens.wrongIssuer(Roles.ACCOUNT_EXECUTIVE),
        Tokens.wrongAudience(Roles.ACCOUNT_EXECUTIVE),
        Tokens.unsigned(Roles.ACCOUNT_EXECUTIVE),
        "garbage");
  }

  @Test
  void aMissingTokenIsAskedForWithOneChallenge() {
    Response answer = given().get("/v1/parcels");
    isProblem(answer, 401, "token-required");
    assertThat(answer.headers().getValues("WWW-Authenticate")).containsExactly("Bearer");
  }

  @Test
  @Tag("R019")
  void aWrongRoleIsToldWhoseItIs() {
    Response answer =
        given()
            .auth()
            .oauth2(Tokens.as(Roles.MARKETING))
            .contentType("application/json")
            .body(GOOD)
            .post("/v1/parcels");
    isProblem(answer, 403, "role-required");
    assertThat(answer.jsonPath().getString("detail"))
        .contains("SALES_MANAGER")
        .contains("ACCOUNT_EXECUTIVE");
  }

  @Test
  void theTypeOfAProblemLeadsToItsMeaning() {
    String type = clerk().get("/v1/nowhere").jsonPath().getString("type");
    assertThat(given().get(type).asString()).startsWith("# no-such-path");
  }

  private static void isProblem(Response answer, int status, String code) {
    assertThat(Map.of("status", answer.statusCode(), "body", answer.asString()))
        .as(answer.asString())
        .containsEntry("status", status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
    assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    assertThat(answer.jsonPath().getString("detail")).isNotBlank().endsWith(".");
    assertThat(answer.jsonPath().getString("detail"))
        .doesNotContain("com.fasterxml", "java.", "dev.customerfirst");
  }
}
