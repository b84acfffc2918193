package dev.customerfirst.accounts.agreement;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulated clock stands on 2026-01-05T09:00Z, 01:00 in Los Angeles. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AgreementResourceTest {

  private String account = "";

  @BeforeEach
  void register() {
    account = registered();
  }

  @Test
  void isWrittenDownOnceAndTold() {
    agree("trial", "2026-01-02")
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("kind", equalTo("TRIAL"))
        .body("because", equalTo("In the call."));
    agree("production", "2026-01-05").statusCode(201);
    shown()
        .body("trial.on", equalTo("2026-01-02"))
        .body("production.on", equalTo("2026-01-05"))
        .body("withdrawn", empty());
    assertThat(Journal.factNamesOf(account))
        .containsExactly("AccountRegistered", "TrialAgreed", "ProductionAgreed");
    assertThat(Journal.factsOf(account).get(1).payload().get("on").asText())
        .isEqualTo("2026-01-02");
    String before = Journal.everything();
    agree("trial", "2026-01-03")
        .statusCode(409)
        .body("code", equalTo("agreed-already"))
        .body("detail", containsString("2026-01-02"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void goesByTheCalendarOfTheAccount() {
    account = registered("{\"name\": \"Pacific\", \"timeZone\": \"Pacific/Pago_Pago\"}");
    agree("trial", "2026-01-05").statusCode(422).body("code", equalTo("day-in-the-future"));
    agree("trial", "2026-01-04").statusCode(201);
  }

  @Test
  void isWithdrawnByWhoeverHasSeenItAndStaysInTheList() {
    agree("trial", "2026-01-05").statusCode(201);
    withdraw("trial", "\"7\"").statusCode(412);
    as("CUSTOMER_ENGINEER")
        .delete("/v1/accounts/" + account + "/trial-agreement")
        .then()
        .statusCode(428);
    withdraw("trial", "\"0\"").statusCode(200).body("withdrawnAt", equalTo("2026-01-05T09:00:00Z"));
    withdraw("trial", "\"1\"").statusCode(404).body("code", equalTo("agreement-not-found"));
    agree("trial", "2026-01-04").statusCode(201);
    shown()
        .body("trial.on", equalTo("2026-01-04"))
        .body("production", nullValue())
        .body("withdrawn.on", contains("2026-01-05"));
  }

  @Test
  void isNotWithdrawnOnAnotherDay() {
    agree("production", "2026-01-02").statusCode(201);
    Journal.execute(
        "update agreement set recorded_at = '2026-01-05T07:59:59Z' where account_id = '"
            + account
            + "'");
    withdraw("production", "\"0\"").statusCode(409).body("code", equalTo("too-late-to-withdraw"));
    Journal.execute(
        "update agreement set recorded_at = '2026-01-05T08:00:00Z' where account_id = '"
            + account
            + "'");
    withdraw("production", "\"0\"").statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "trial, 2026-01-06, 422, day-in-the-future",
    "trial, 1969-12-31, 422, date-out-of-range",
    "production, 2026-01-01, 422, production-before-trial"
  })
  void refusesAndWritesNothing(String kind, String on, int status, String code) {
    if (kind.equals("production")) {
      agree("trial", "2026-01-02").statusCode(201);
    }
    String before = Journal.everything();
    agree(kind, on).statusCode(status).body("code", equalTo(code));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void isAgreedOnceByManyAtOnce() {
    List<Integer> answers =
        IntStream.range(0, 6)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> send("trial", "2026-01-05").statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    assertThat(Journal.factNamesOf(account)).containsExactly("AccountRegistered", "TrialAgreed");
  }

  @Test
  void goesAlongWithItsAccountUnlessTheOtherAgreedToo() {
    agree("trial", "2026-01-02").statusCode(201);
    agree("production", "2026-01-04").statusCode(201);
    String merged = account;
    account = registered();
    agree("trial", "2026-01-03").statusCode(201);
    as("VP_SALES")
        .body("{\"survivingAccountId\": \"" + account + "\", \"because\": \"Registered twice.\"}")
        .post("/v1/accounts/" + merged + "/merge")
        .then()
        .statusCode(200);
    shown().body("trial.on", equalTo("2026-01-03")).body("production.on", equalTo("2026-01-04"));
  }

  @Test
  void isNotWrittenDownWithoutItsFact() {
    String before = Journal.everything();
    Journal.execute("alter table outbox add constraint refused check (topic is null) not valid");
    try {
      agree("trial", "2026-01-05").statusCode(500);
    } finally {
      Journal.execute("alter table outbox drop constraint refused");
    }
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private ValidatableResponse agree(String kind, String on) {
    return send(kind, on).then();
  }

  private Response send(String kind, String on) {
    return as("ACCOUNT_EXECUTIVE")
        .body("{\"on\": \"" + on + "\", \"because\": \" In the call. \"}")
        .post("/v1/accounts/" + account + "/" + kind + "-agreement");
  }

  private ValidatableResponse withdraw(String kind, String ifMatch) {
    return as("CUSTOMER_ENGINEER")
        .header("If-Match", ifMatch)
        .delete("/v1/accounts/" + account + "/" + kind + "-agreement")
        .then();
  }

  private ValidatableResponse shown() {
    return as("MARKETING").get("/v1/accounts/" + account + "/agreements").then().statusCode(200);
  }
}
