package dev.customerfirst.kit.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventSchemas;
import dev.customerfirst.events.EventType;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CatalogueOverHttpTest {

  @Test
  void describesTheServiceWithoutAToken() {
    given()
        .get("/asyncapi")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("asyncapi", equalTo("3.0.0"))
        .body("info.title", equalTo("kit-test"));
  }

  @Test
  void servesEverySchemaWithoutAToken() throws IOException {
    for (EventType type : EventCatalogue.all().toList()) {
      String body =
          given().get(type.schemaPath()).then().statusCode(200).extract().body().asString();

      assertThat(EventJson.mapper().readTree(body)).isEqualTo(EventSchemas.of(type));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ContractSigned.v2.json",
        "ContractSigned.v1",
        "contractsigned.v1.json",
        "..%2Fapplication.properties"
      })
  void anUnknownSchemaIsAProblem(String file) {
    given()
        .urlEncodingEnabled(false)
        .get("/schemas/" + file)
        .then()
        .statusCode(404)
        .contentType(startsWith("application/problem+json"));
  }
}
