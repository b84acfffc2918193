package dev.customerfirst.kit.http;

import static dev.customerfirst.kit.parcels.ParcelFixture.clerk;
import static dev.customerfirst.kit.parcels.ParcelFixture.known;
import static dev.customerfirst.kit.parcels.ParcelFixture.to;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Roles;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class IdempotencyTest {
  @Inject DataSource database;
  @Inject StoredAnswers stored;

  private static Response post(String key, String body) {
    return clerk().header("Idempotency-Key", key).body(body).post("/v1/parcels");
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  @Test
  void aRepeatGetsTheSameAnswer() {
    String key = newKey();
    Response first = post(key, to("Grace"));
    Response again = post(key, to("Grace"));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotent-Replayed")).isNull();
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotNull();
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
    assertThat(again.contentType()).isEqualTo(first.contentType());
    assertThat(known("Grace")).isEqualTo(1);
  }

  /** K10: twice at the same moment, one record, the same answer. */
  @Test
  void concurrentDuplicatesMakeOneRecordAndGetTheSameAnswer() throws Exception {
    int callers = 8;
    String key = newKey();
    CyclicBarrier start = new CyclicBarrier(callers);
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      Callable<Response> caller =
          () -> {
            start.await();
            return post(key, to("Hedy"));
          };
      List<Response> answers = new ArrayList<>();
      for (Future<Response> future :
          threads.invokeAll(java.util.Collections.nCopies(callers, caller))) {
        answers.add(future.get());
      }
      assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).isEqualTo(201));
      assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
      assertThat(answers.stream().filter(a -> a.header("Idempotent-Replayed") == null)).hasSize(1);
      assertThat(known("Hedy")).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theSpellingOfTheBodyDoesNotMatter() {
    String key = newKey();
    post(key, to("Joan"));
    String spelled =
        "{ \"size\":\"SMALL\", \"timeZone\":\"Europe/Berlin\",\n \"recipient\":\"J\\u006fan\" }";
    assertThat(post(key, spelled).header("Idempotent-Replayed")).isEqualTo("true");
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    String key = newKey();
    post(key, to("Mary"));
    Response other = post(key, to("Maria"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
    assertThat(post(key, to("Mary")).statusCode()).isEqualTo(201);
    assertThat(known("Maria")).isZero();
  }

  @Test
  void theKeyBelongsToItsCaller() {
    String key = newKey();
    post(key, to("Edith"));
    Response other =
        given()
            .auth()
            .oauth2(Tokens.of("another", Roles.ACCOUNT_EXECUTIVE))
            .contentType("application/json")
            .header("Idempotency-Key", key)
            .body(to("Edith"))
            .post("/v1/parcels");
    assertThat(other.header("Idempotent-Replayed")).isNull();
    assertThat(known("Edith")).isEqualTo(2);
  }

  @Test
  void aRefusalIsKeptAndItsEffectUndone() {
    String key = newKey();
    Response first = post(key, to("refused"));
    Response again = post(key, to("refused"));
    assertThat(first.statusCode()).isEqualTo(409);
    assertThat(first.contentType()).startsWith("application/problem+json");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.contentType()).isEqualTo(first.contentType());
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(known("refused")).isZero();
  }

  @Test
  void whatMayPassLaterIsNotKept() {
    String key = newKey();
    Response first = post(key, to("unknown"));
    assertThat(first.statusCode()).isEqualTo(409);
    assertThat(first.jsonPath().getString("code")).isEqualTo("recipient-not-known-yet");
    assertThat(first.header("Retry-After")).isEqualTo("5");
    assertThat(post(key, to("unknown")).header("Idempotent-Replayed")).isNull();
    assertThat(post(key, to("Known")).statusCode()).isEqualTo(201);
  }

  @Test
  void aFaultOfOursIsNotKept() {
    String key = newKey();
    assertThat(post(key, to("broken")).statusCode()).isEqualTo(500);
    assertThat(post(key, to("Mended")).statusCode()).isEqualTo(201);
  }

  @Test
  void aMalformedRequestLeavesItsKeyFree() {
    String key = newKey();
    assertThat(post(key, to(" ")).statusCode()).isEqualTo(422);
    assertThat(post(key, to("Mended")).statusCode()).isEqualTo(201);
  }

  @Test
  void methodsThatReturnAViewAreReplayedToo() {
    String key = newKey();
    Response first = plain(key);
    Response again = plain(key);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
  }

  private static Response plain(String key) {
    return clerk().header("Idempotency-Key", key).body(to("Plain")).post("/v1/parcels/plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tab\there", "größe"})
  void aKeyIsPrintable(String key) {
    assertThat(post(key, to("Never")).statusCode()).isEqualTo(400);
  }

  @Test
  void aKeyHasAtMost255Characters() {
    assertThat(post("k".repeat(256), to("Never")).jsonPath().getString("code"))
        .isEqualTo("bad-idempotency-key");
    assertThat(post("k".repeat(255), to("Longest")).statusCode()).isEqualTo(201);
  }

  @Test
  void withoutAKeyEveryRequestCounts() {
    clerk().body(to("Twice")).post("/v1/parcels");
    clerk().body(to("Twice")).post("/v1/parcels");
    assertThat(known("Twice")).isEqualTo(2);
  }

  @Test
  void anExpiredKeyIsNewAgain() throws Exception {
    String key = newKey();
    post(key, to("Later"));
    expire(key);
    Response again = post(key, to("Later"));
    assertThat(again.header("Idempotent-Replayed")).isNull();
    expire(key);
    stored.forgetExpired();
    assertThat(post(key, to("Much later")).statusCode()).isEqualTo(201);
  }

  private void expire(String key) throws Exception {
    try (Connection connection = database.getConnection();
        Statement update = connection.createStatement()) {
      update.executeUpdate(
          "update idempotency_key set expires_at = now() - interval '1 second' where key = '"
              + key
              + "'");
    }
  }
}
