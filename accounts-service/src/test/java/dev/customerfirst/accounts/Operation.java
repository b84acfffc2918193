package dev.customerfirst.accounts;

import dev.customerfirst.events.Roles;
import dev.customerfirst.testkit.PlainAnswer;
import dev.customerfirst.testkit.PlainRequest;
import dev.customerfirst.testkit.Tokens;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  static final List<Operation> ALL =
      Stream.of(
              AccountOperations.ALL,
              AgreementOperations.ALL,
              BusinessCaseOperations.ALL,
              ContactOperations.ALL,
              HappinessOperations.ALL,
              HealthOperations.ALL,
              ImportOperations.ALL,
              KnowledgeOperations.ALL,
              MergeOperations.ALL,
              MetricOperations.ALL,
              NoteOperations.ALL,
              PeopleOperations.ALL,
              PlanOperations.ALL,
              ScorecardOperations.ALL,
              TierOperations.ALL)
          .flatMap(List::stream)
          .toList();

  static Operation read(String id, String path) {
    return new Operation(id, "GET", path, null, null);
  }

  static Operation write(
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

  PlainRequest allowed() {
    return in(role == null ? Roles.MARKETING : role);
  }

  PlainRequest in(String other) {
    return anonymous().token(Tokens.as(other));
  }

  PlainRequest anonymous() {
    PlainRequest request = PlainRequest.empty().header("If-Match", "*");
    if (body == null) {
      return path.endsWith("/imports") ? request.contentType("text/csv") : request;
    }
    return request
        .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
        .body(goodBody());
  }

  PlainAnswer send(PlainRequest request) {
    return sendTo(path, request);
  }

  /** The same to another path, with placeholders perhaps. */
  PlainAnswer sendTo(String other, PlainRequest request) {
    return request.send(method, address(other));
  }

  static String address(String path) {
    return RestAssured.baseURI + ":" + RestAssured.port + Examples.filled(path);
  }
}
