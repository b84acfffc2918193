package dev.customerfirst.playbooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OpenApiTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "post, /v1/journeys/preview, previewJourney",
    "get, /v1/accounts/{accountId}/journey, readJourney",
    "get, /v1/accounts/{accountId}/activities, listActivities",
    "get, /v1/activities/{id}, readActivity",
    "get, /v1/activities/{id}/history, readActivityHistory",
    "post, /v1/activities/{id}/completion, completeActivity",
    "post, /v1/activities/{id}/skip, skipActivity",
    "post, /v1/activities/{id}/reopening, reopenActivity",
    "get, /v1/my-team-load, readMyTeamLoad",
    "get, /v1/people/{personId}/team-load, readTeamLoad",
  })
  void describesEachOperationWithItsExamples(String method, String path, String operationId)
      throws IOException {
    JsonNode document =
        new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    JsonNode operation = document.path("paths").path(path).path(method);
    assertThat(operation.path("operationId").asText()).isEqualTo(operationId);
    assertThat(operation.path("summary").asText()).isNotBlank();
    assertThat(examples(operation.path("responses").path("200"))).isNotEmpty();
    if (method.equals("post")) {
      assertThat(examples(operation.path("requestBody"))).isNotEmpty();
    }
  }

  private static JsonNode examples(JsonNode holder) {
    return holder.path("content").path("application/json").path("examples");
  }
}
