package dev.customerfirst.kit.imports;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.events.Roles;
import dev.customerfirst.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Sends files of parcels and follows them. */
final class Imports {

  static final String HEADER = "recipient.name,timeZone,size,pieces,fragile\n";

  private Imports() {}

  /** A recipient no other test knows. */
  static String fresh() {
    return "r" + UUID.randomUUID().toString().replace("-", "").substring(0, 19);
  }

  static String row(String recipient) {
    return recipient + ",UTC,SMALL,,\n";
  }

  static RequestSpecification csv(String body) {
    return as("clerk", Roles.ACCOUNT_EXECUTIVE)
        .contentType("text/csv")
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static RequestSpecification ndjson(String body) {
    return as("clerk", Roles.ACCOUNT_EXECUTIVE)
        .contentType("application/x-ndjson")
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static RequestSpecification as(String subject, String role) {
    return given().auth().oauth2(Tokens.of(subject, role));
  }

  /** The id of the operation. */
  static String accepted(Response answer) {
    return answer.then().statusCode(202).extract().path("id");
  }

  static String send(String csv) {
    return accepted(csv(csv).post("/v1/parcels/imports"));
  }

  static Response operation(String id) {
    return as("clerk", Roles.ACCOUNT_EXECUTIVE).get("/v1/operations/" + id);
  }

  /** The operation when it is over. */
  static Response over(String id) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> operation(id),
            answer ->
                List.of("DONE", "FAILED", "CANCELLED").contains(answer.<String>path("status")));
  }

  /** total, processed, created, updated, unchanged, failed. */
  static List<Integer> counts(Response operation) {
    return List.of("total", "processed", "created", "updated", "unchanged", "failed").stream()
        .map(name -> operation.<Integer>path("progress." + name))
        .toList();
  }

  static String rejects(String id) {
    return as("clerk", Roles.ACCOUNT_EXECUTIVE)
        .get("/v1/operations/" + id + "/rejects")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
