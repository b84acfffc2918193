package dev.customerfirst.kit.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DeadLetterResourceTest {

  @Inject TakenIn takenIn;
  @Inject DeadLetters letters;

  private final UUID contract = UUID.randomUUID();

  @BeforeEach
  void sick() {
    takenIn.heal(false);
  }

  @Test
  void showsWhatWasParkedAndWhy() {
    String id = parkedLetter();

    operator()
        .get("/v1/dead-letters/{id}", id)
        .then()
        .statusCode(200)
        .body("topic", containsString("contracts.events"))
        .body("status", equalTo("PARKED"))
        .body("reason", containsString("nobody knows quarter 666"))
        .body("payload", containsString(contract.toString()))
        .body("headers.ce_sequence", equalTo("1"))
        .body("settledAt", nullValue());
    assertThat(
            operator()
                .queryParam("status", "PARKED")
                .queryParam("limit", 200)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class))
        .contains(id);
  }

  @Test
  void appliesALetterOnceTheCauseIsGone() {
    String id = parkedLetter();

    settle(id, "re-injection", "the mapping was fixed")
        .statusCode(409)
        .body("code", equalTo("dead-letter-fails-again"));
    assertThat(takenIn.of(contract)).isEmpty();

    takenIn.heal(true);
    settle(id, "re-injection", "the mapping was fixed")
        .statusCode(200)
        .body("status", equalTo("REINJECTED"))
        .body("settledBecause", equalTo("the mapping was fixed"));
    assertThat(takenIn.of(contract)).containsExactly("quarter 666");
    settle(id, "re-injection", "again")
        .statusCode(409)
        .body("code", equalTo("dead-letter-settled"));
    assertThat(takenIn.of(contract)).containsExactly("quarter 666");
  }

  @Test
  void letsALetterGoWithAReason() {
    String id = parkedLetter();

    settle(id, "discard", " ").statusCode(422);
    settle(id, "discard", "a test account").statusCode(200).body("status", equalTo("DISCARDED"));
    takenIn.heal(true);
    settle(id, "re-injection", "after all").statusCode(409);
    assertThat(takenIn.of(contract)).isEmpty();
  }

  @Test
  void isForOperatorsOnly() {
    given()
        .auth()
        .oauth2(Tokens.as("ACCOUNT_EXECUTIVE"))
        .get("/v1/dead-letters")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("detail", containsString("ADMIN"));
  }

  private String parkedLetter() {
    Messages.sendQuarter(contract, TakenIn.POISON, 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> mine() != null);
    return String.valueOf(mine());
  }

  private @Nullable UUID mine() {
    return letters.list(DeadLetter.Status.PARKED, null, 1000).stream()
        .filter(letter -> contract.toString().equals(letter.message().key()))
        .map(DeadLetter::id)
        .findFirst()
        .orElse(null);
  }

  private static ValidatableResponse settle(String id, String how, String reason) {
    return operator()
        .contentType("application/json")
        .body(Map.of("reason", reason))
        .post("/v1/dead-letters/{id}/" + how, id)
        .then();
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.as("ADMIN"));
  }
}
