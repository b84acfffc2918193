package dev.customerfirst.kit.imports;

import static dev.customerfirst.kit.imports.Imports.as;
import static dev.customerfirst.kit.imports.Imports.counts;
import static dev.customerfirst.kit.imports.Imports.csv;
import static dev.customerfirst.kit.imports.Imports.fresh;
import static dev.customerfirst.kit.imports.Imports.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.customerfirst.events.Roles;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportMappingTest {

  private static final String EXPRESSION =
      """
      {
        "recipient": {"name": to},
        "timeZone": country = "Kenya" ? "Africa/Nairobi" : $error(country & " is not known"),
        "size": $uppercase(size),
        "pieces": $exists(pieces) ? $number(pieces)
      }
      """;

  @Test
  void mapsTheColumnsOfAnotherSystem() {
    String name = fresh();
    keep(name, EXPRESSION).then().statusCode(201).header("ETag", "\"0\"");
    String file =
        "to,country,size,pieces\n"
            + name
            + "1,Kenya,small,3\n"
            + name
            + "2,Philipines,small,\n"
            + name
            + "3,Kenya,huge,\n"
            + name
            + "4,Kenya,small,many\n";
    Response sent = csv(file).post("/v1/parcels/imports?mapping=" + name);
    // The operation keeps the mapping of its beginning.
    editor().header("If-Match", "\"0\"").delete(at(name)).then().statusCode(200);
    Response over = over(Imports.accepted(sent));
    assertThat(counts(over)).containsExactly(4, 4, 1, 0, 0, 3);
    assertThat(over.<Map<String, Integer>>path("problems"))
        .isEqualTo(Map.of("refused-by-mapping", 1, "unknown-code", 1, "mapping-failed", 1));
    assertThat(Imports.rejects(over.path("id")))
        .contains("3,refused-by-mapping,Philipines is not known.," + name + "2,Philipines,small,");
  }

  @Test
  void isWrittenReadReplacedAndDeleted() {
    String name = fresh();
    keep(name, EXPRESSION).then().statusCode(201);
    keep(name, EXPRESSION).then().statusCode(428);
    editor()
        .header("If-Match", "\"0\"")
        .body(body(EXPRESSION))
        .put(at(name))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"");
    editor()
        .header("If-Match", "\"0\"")
        .body(body("{}"))
        .put(at(name))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    as("anybody", Roles.MARKETING).get(at(name)).then().body("expression", equalTo("{}"));
    as("anybody", Roles.MARKETING)
        .get("/v1/import-mappings?limit=200")
        .then()
        .body("items.name", hasItem(name));
    editor().header("If-Match", "\"0\"").delete(at(name)).then().statusCode(412);
    editor().header("If-Match", "\"1\"").delete(at(name)).then().statusCode(200);
    as("anybody", Roles.MARKETING)
        .get(at(name))
        .then()
        .statusCode(404)
        .body("code", equalTo("import-mapping-not-found"));
  }

  @Test
  void refusesWhatDoesNotCompileWithThePlace() {
    keep(fresh(), "{\n  \"a\" 1}")
        .then()
        .statusCode(422)
        .body("code", equalTo("mapping-does-not-compile"))
        .body("errors[0].pointer", equalTo("/expression"))
        .body("detail", containsString("line 2, column"));
    editor()
        .body("{\"kind\": \"ships\", \"expression\": \"{}\"}")
        .put(at(fresh()))
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-kind"))
        .body("detail", containsString("parcels"));
    keep("Bad_Name", EXPRESSION).then().statusCode(422);
  }

  @Test
  void isTriedOutOnSomeRows() {
    String expression = EXPRESSION.replace("\"", "\\\"").replace("\n", "\\n");
    editor()
        .body(
            "{\"kind\": \"parcels\", \"expression\": \""
                + expression
                + "\", \"rows\": [{\"to\": \"A\", \"country\": \"Kenya\", \"size\": \"small\"},"
                + "{\"to\": \"A\", \"country\": \"Peru\"},"
                + "{\"to\": \"A\", \"country\": \"Kenya\", \"size\": \"huge\"}]}")
        .post("/v1/import-mappings/preview")
        .then()
        .statusCode(200)
        .body("rows[0].wanted.timeZone", equalTo("Africa/Nairobi"))
        .body("rows[0].problem", equalTo(null))
        .body("rows[1].problem.code", equalTo("refused-by-mapping"))
        .body("rows[2].wanted.size", equalTo("HUGE"))
        .body("rows[2].problem.pointer", equalTo("/size"));
  }

  private static Response keep(String name, String expression) {
    return editor().body(body(expression)).put(at(name));
  }

  private static Map<String, String> body(String expression) {
    return Map.of("kind", "parcels", "expression", expression);
  }

  private static String at(String name) {
    return "/v1/import-mappings/" + name;
  }

  private static RequestSpecification editor() {
    return as("editor", Roles.INTEGRATION).contentType("application/json");
  }
}
