package dev.customerfirst.playbooks.picture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page itself tells nothing, so anybody may load it; what it shows needs a token. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class JourneyPageTest {

  @ParameterizedTest
  @CsvSource({"'', text/html", "journey.js, javascript", "journey.css, text/css"})
  void loadsNothingFromElsewhere(String file, String type) {
    given()
        .get("/journey/" + file)
        .then()
        .statusCode(200)
        .contentType(containsString(type))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Cache-Control", is("no-cache"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .body(not(containsString("://")));
  }
}
