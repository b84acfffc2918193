package dev.customerfirst.accounts.businesscase;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.BusinessCaseFixture.promised;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityCompleted;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReviewWatchTest {

  private String account = "";

  @Inject ReviewWatch watch;

  @BeforeEach
  void registerAnAccount() {
    account = registered();
  }

  @Test
  @Tag("R047")
  void wantsALookAfterABusinessReviewUntilSomebodyLooked() {
    promised(account);
    completed(ActivityCode.BUSINESS_REVIEW, "2026-02-04");
    open().body("items", empty());
    completed(ActivityCode.BUSINESS_REVIEW, "2026-02-05");
    open()
        .body("items.rule", contains("BUSINESS_CASE_REVIEW_DUE"))
        .body(
            "items.because",
            contains(
                "A business review was held on 2026-02-05; the business case was last looked at on"
                    + " 2026-01-05."));
    Journal.execute(
        "update business_review_held set held_on = '2026-01-05' where account_id = '"
            + account
            + "'");
    as("VALUE_ENGINEER")
        .body("{}")
        .post("/v1/accounts/" + account + "/business-case/reviews")
        .then()
        .statusCode(200);
    open().body("items", empty());
  }

  @Test
  void wantsACaseWhereThereIsNone() {
    completed(ActivityCode.BUSINESS_REVIEW, "2026-01-04");
    open().body("items.rule", contains("BUSINESS_CASE_REVIEW_DUE"));
    promised(account);
    open().body("items", empty());
  }

  @Test
  void writesNothingWhenItHearsTheSameAgainOrLater() {
    promised(account);
    completed(ActivityCode.BUSINESS_REVIEW, "2026-03-01");
    String before = Journal.everything();
    completed(ActivityCode.BUSINESS_REVIEW, "2026-03-01");
    completed(ActivityCode.BUSINESS_REVIEW, "2025-12-01");
    completed(ActivityCode.ACCOUNT_PLANNING, "2026-06-01");
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void waitsForAnAccountItDoesNotKnow() {
    account = UUID.randomUUID().toString();
    completed(ActivityCode.BUSINESS_REVIEW, "2026-03-01");
    open().body("items", empty());
  }

  @Test
  @Tag("R047")
  void hearsThatAReviewWasHeldOnceAndTwice() {
    promised(account);
    ActivityCompleted event = event(ActivityCode.BUSINESS_REVIEW, LocalDate.of(2026, 3, 1));
    Map<String, String> headers = Neighbours.publish(event, 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> open().body("items.rule", contains("BUSINESS_CASE_REVIEW_DUE")));
    Neighbours.publish(event, headers);
    ActivityCompleted other = event(ActivityCode.BUSINESS_REVIEW, LocalDate.of(2026, 2, 20));
    Neighbours.publish(other, 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> Journal.sequencesHeardOf(other.activityId()) == 1);
    open().body("items.size()", equalTo(1));
    assertThat(Journal.factNamesOf(account)).containsOnlyOnce("AlertRaised");
  }

  private void completed(ActivityCode code, String on) {
    ActivityCompleted event = event(code, LocalDate.parse(on));
    QuarkusTransaction.requiringNew().run(() -> watch.completed(event));
  }

  private ActivityCompleted event(ActivityCode code, LocalDate day) {
    return new ActivityCompleted(
        UUID.randomUUID(),
        UUID.fromString(account),
        null,
        null,
        code,
        ActivityOrigin.MATRIX,
        JourneyPhase.QUARTER,
        2,
        1,
        day,
        day,
        true);
  }

  private ValidatableResponse open() {
    return as("PRODUCT").get("/v1/alerts?status=OPEN&accountId=" + account).then().statusCode(200);
  }
}
