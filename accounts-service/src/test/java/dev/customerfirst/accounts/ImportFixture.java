package dev.customerfirst.accounts;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.events.Roles;
import dev.customerfirst.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Files to import, and what becomes of them. */
public final class ImportFixture {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private ImportFixture() {}

  /** Sends CSV and waits for the end of the operation. */
  public static Response csv(String path, String file) {
    return over(request("text/csv").body(file.getBytes(StandardCharsets.UTF_8)).post(path));
  }

  /** Sends NDJSON and waits for the end of the operation. */
  public static Response ndjson(String path, String file) {
    return over(
        request("application/x-ndjson").body(file.getBytes(StandardCharsets.UTF_8)).post(path));
  }

  public static void mapping(String name, String kind, String expression) {
    request("application/json")
        .header("If-Match", "*")
        .body(Map.of("kind", kind, "expression", expression))
        .put("/v1/import-mappings/" + name)
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  /** An operation that is over and has changed nothing. */
  static String operation() {
    return csv("/v1/people/imports?dryRun=true", "displayName,email,roles\nA,a,b\n").path("id");
  }

  /** total, processed, created, updated, unchanged, failed. */
  public static List<Integer> counts(Response operation) {
    return List.of("total", "processed", "created", "updated", "unchanged", "failed").stream()
        .map(name -> operation.<Integer>path("progress." + name))
        .toList();
  }

  public static String rejects(Response operation) {
    return request("text/csv")
        .get("/v1/operations/" + operation.path("id") + "/rejects")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static RequestSpecification request(String contentType) {
    return given().auth().oauth2(Tokens.as(Roles.INTEGRATION)).contentType(contentType);
  }

  private static Response over(Response sent) {
    String id = sent.then().statusCode(202).extract().path("id");
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> request("text/csv").get("/v1/operations/" + id),
            answer -> answer.<String>path("status").equals("DONE"));
  }
}
