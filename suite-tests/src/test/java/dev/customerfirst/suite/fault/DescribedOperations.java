package dev.customerfirst.suite.fault;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.SuiteStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The operations that a running service describes itself. */
final class DescribedOperations {

  private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

  private DescribedOperations() {}

  /**
   * @param path with values in place of its parameters; nothing has these ids
   * @param takesJson whether a JSON body is described
   * @param mediaType of the body it takes
   */
  record Operation(
      Service service, String id, String method, String path, boolean takesJson, String mediaType) {

    @Override
    public String toString() {
      return service.label() + " " + id;
    }
  }

  static List<Operation> of(SuiteStack stack) {
    List<Operation> all = new ArrayList<>();
    for (Service service : Service.values()) {
      JsonNode paths = describe(stack, service).get("paths");
      for (Map.Entry<String, JsonNode> path : paths.properties()) {
        if (path.getKey().startsWith("/v1/")) {
          for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
            if (method.getValue().has("operationId")) {
              all.add(operation(service, path.getKey(), method.getKey(), method.getValue()));
            }
          }
        }
      }
    }
    return all;
  }

  /** Every operation id once, to see that none is missing. */
  static Set<String> ids(List<Operation> operations) {
    Set<String> ids = new TreeSet<>();
    operations.forEach(operation -> ids.add(operation.toString()));
    return ids;
  }

  private static Operation operation(
      Service service, String path, String method, JsonNode described) {
    JsonNode content = described.path("requestBody").path("content");
    String mediaType = content.fieldNames().hasNext() ? content.fieldNames().next() : "";
    return new Operation(
        service,
        described.get("operationId").asText(),
        method,
        path.replace("{role}", "ACCOUNT_EXECUTIVE")
            .replace("{email}", "nobody@example.com")
            .replace("{system}", "crm")
            .replace("{externalId}", "nothing-has-this")
            .replaceAll("\\{[^}]+}", new UUID(0x7000, 1).toString()),
        WITH_BODY.contains(method) && mediaType.endsWith("json") && !mediaType.endsWith("ndjson"),
        mediaType);
  }

  private static JsonNode describe(SuiteStack stack, Service service) {
    String document =
        given().accept("application/json").get(stack.url(service) + "/q/openapi").asString();
    try {
      return new ObjectMapper().readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException("the description of " + service + " is no JSON", e);
    }
  }
}
