package dev.customerfirst.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API description shows how to call each operation, so that the explorer can be tried. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ApiDescriptionTest {

  @Test
  void everyOperationShowsWhatGoesInAndWhatComesOut() throws Exception {
    JsonNode api =
        new ObjectMapper()
            .readTree(RestAssured.given().accept("application/json").get("/q/openapi").asString());
    List<String> bare = new ArrayList<>();
    api.get("paths")
        .properties()
        .forEach(
            path -> {
              if (!path.getKey().startsWith("/v1/events")
                  && !path.getKey().startsWith("/v1/dead-letters")
                  && path.getKey().startsWith("/v1/")) {
                path.getValue()
                    .properties()
                    .forEach(operation -> check(api, operation.getValue(), bare));
              }
            });
    assertThat(bare).isEmpty();
  }

  private static void check(JsonNode api, JsonNode operation, List<String> bare) {
    String id = operation.path("operationId").asText();
    if (operation.path("summary").asText().isBlank()) {
      bare.add(id + " has no summary");
    }
    if (operation.has("requestBody") && !shown(api, operation.get("requestBody").get("content"))) {
      bare.add(id + " shows no request");
    }
    operation
        .path("responses")
        .properties()
        .forEach(
            answer -> {
              if (answer.getKey().startsWith("2")
                  && !shown(api, answer.getValue().path("content"))) {
                bare.add(id + " shows no " + answer.getKey());
              }
            });
  }

  private static boolean shown(JsonNode api, JsonNode content) {
    JsonNode media = content.elements().hasNext() ? content.elements().next() : content;
    JsonNode schema = media.path("schema");
    String ref = schema.path("$ref").asText().replace("#", "");
    JsonNode target = ref.isEmpty() ? schema : api.at(ref);
    return media.has("examples") || media.has("example") || target.has("examples");
  }
}
