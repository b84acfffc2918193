package dev.customerfirst.accounts.feedback;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ContactFixture.known;
import static dev.customerfirst.accounts.FeedbackFixture.nps;
import static dev.customerfirst.accounts.FeedbackFixture.rating;
import static dev.customerfirst.accounts.FeedbackFixture.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulated clock stands on 2026-01-05T09:00Z, 01:00 in Los Angeles. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FeedbackResourceTest {

  private String account = "";

  @Inject FeedbackWords words;

  @BeforeEach
  void register() {
    account = registered();
  }

  @Test
  void keepsTheWordsAndTellsTheFigures() {
    String contact = known(account);
    String id =
        said(
            account,
            "nps-responses",
            "{\"score\": 9, \"contactId\": \""
                + contact
                + "\", \"on\": \"2025-12-24\", \"comment\": \"First line.\\nSecond one.\"}");
    shown(id)
        .header("ETag", "\"0\"")
        .body("kind", equalTo("NPS"))
        .body("mood", equalTo("HAPPY"))
        .body("on", equalTo("2025-12-24"))
        .body("comment", equalTo("First line.\nSecond one."))
        .body("status", equalTo("UNANSWERED"));
    List<Journal.Told> facts = Journal.factsOf(account);
    assertThat(Journal.factNamesOf(account))
        .containsExactly("AccountRegistered", "FeedbackReceived");
    JsonNode fact = facts.get(1).payload();
    assertThat(fact.get("feedbackId").asText()).isEqualTo(id);
    assertThat(fact.get("score").asInt()).isEqualTo(9);
    assertThat(fact.get("contactId").asText()).isEqualTo(contact);
    assertThat(fact.get("on").asText()).isEqualTo("2025-12-24");
    assertThat(fact.toString()).doesNotContain("line");
  }

  @Test
  void isOfTodayWhereTheAccountIs() {
    shown(nps(account, 7)).body("on", equalTo("2026-01-05")).body("mood", equalTo("NEUTRAL"));
    String samoa = registered("{\"name\": \"Pacific\", \"timeZone\": \"Pacific/Pago_Pago\"}");
    shown(nps(samoa, 7)).body("on", equalTo("2026-01-04"));
    asCrm()
        .body("{\"score\": 7, \"on\": \"2026-01-05\"}")
        .post("/v1/accounts/" + samoa + "/nps-responses")
        .then()
        .statusCode(422)
        .body("code", equalTo("day-in-the-future"));
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    asCrm()
        .body("{\"score\": 11, \"on\": \"2026-01-06\"}")
        .post("/v1/accounts/" + account + "/nps-responses")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/score", "/on"));
  }

  @Test
  void isTheSameUnderTheSameExternalId() {
    String body = survey(8, "Fine.");
    String id = said(account, "nps-responses", body);
    String before = Journal.everything();
    send(body).statusCode(200).body("id", equalTo(id));
    send(body.replace("survey", "SURVEY")).statusCode(200).body("id", equalTo(id));
    assertThat(Journal.everything()).isEqualTo(before);
    send(body.replace("8", "9")).statusCode(409).body("code", equalTo("feedback-differs"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void staysWithdrawnWhenItComesAgainAndIsNewWhenCorrected() {
    String body = survey(2, "Meant for another vendor.");
    String id = said(account, "nps-responses", body);
    withdraw(id).statusCode(200).body("status", equalTo("WITHDRAWN"));
    send(body).statusCode(200).body("id", equalTo(id)).body("status", equalTo("WITHDRAWN"));
    String corrected = body.replace("\"score\": 2", "\"score\": 9");
    String other = send(corrected).statusCode(201).extract().path("id");
    send(body).statusCode(200).body("id", equalTo(id));
    send(corrected).statusCode(200).body("id", equalTo(other));
    as("PRODUCT")
        .get("/v1/accounts/" + account + "/nps-responses")
        .then()
        .body("items.id", contains(id, other))
        .body("items.status", contains("WITHDRAWN", "UNANSWERED"))
        .body("items[0].withdrawal.because", equalTo("Wrong account."));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  @Tag("R182")
  void alarmsForADetractorUntilSomebodyAnswers(int score) {
    alarmsUntilAnswered(nps(account, score));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Tag("R182")
  void alarmsForOneOrTwoStarsUntilSomebodyAnswers(int stars) {
    alarmsUntilAnswered(rating(account, stars, "SUPPORT_TICKET"));
  }

  @Test
  void doesNotAlarmForTheRest() {
    nps(account, 7);
    nps(account, 10);
    rating(account, 3, "MEETING");
    rating(account, 5, "MEETING");
    alerts().body("items", empty());
  }

  @Test
  void clearsTheAlarmWhenItIsWithdrawn() {
    String id = nps(account, 0);
    withdraw(id).statusCode(200);
    alerts().body("items.clearedBecause", contains("The feedback was withdrawn."));
    withdraw(id).statusCode(409).body("code", equalTo("feedback-withdrawn"));
    answer(id).statusCode(409).body("code", equalTo("feedback-withdrawn"));
  }

  @Test
  void listsWhoWaitsForAnAnswerOldestFirst() {
    String late = said(account, "nps-responses", "{\"score\": 3, \"on\": \"2026-01-04\"}");
    String first = said(account, "nps-responses", "{\"score\": 3, \"on\": \"2025-11-30\"}");
    String answered = nps(account, 4);
    String happy = nps(account, 10);
    String gone = nps(account, 0);
    answer(answered).statusCode(200);
    withdraw(gone).statusCode(200);
    waiting("&mood=UNHAPPY").body("items.id", contains(first, late));
    waiting("").body("items.id", contains(first, late, happy));
    waiting("&kind=RATING").body("items", empty());
  }

  @Test
  void listsThatOfEverybodyToo() {
    String first = said(account, "nps-responses", "{\"score\": 7, \"on\": \"1970-01-01\"}");
    as("PRODUCT")
        .get("/v1/feedback?limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(first));
  }

  @Test
  void turnsThePages() {
    List<String> sent = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      sent.add(
          said(
              account,
              "ratings",
              "{\"stars\": 4, \"engagement\": \"TRAINING\", \"on\": \"2025-12-0" + day + "\"}"));
    }
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      var request = as("PRODUCT").queryParam("limit", 2);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.get("/v1/accounts/" + account + "/ratings").then().statusCode(200);
      seen.addAll(page.extract().path("items.id"));
      cursor = page.extract().path("next");
    } while (cursor != null);
    assertThat(seen).containsExactlyElementsOf(sent);
  }

  @Test
  void forgetsTheWordsOfAContactForGood() {
    String contact = known(account);
    String key = freshKey();
    String body =
        "{\"stars\": 1, \"engagement\": \"MEETING\", \"contactId\": \""
            + contact
            + "\", \"comment\": \"Eve was late.\", \"externalId\": {\"system\": \"survey\","
            + " \"id\": \""
            + key
            + "\"}}";
    String id = said(account, "ratings", body);
    answer(id).statusCode(200);
    asCrm()
        .body(Map.of("because", "They asked us to."))
        .post("/v1/contacts/" + contact + "/erasure")
        .then()
        .statusCode(200);
    shown(id)
        .body("comment", nullValue())
        .body("answer.because", equalTo("The words went with the contact."))
        .body("score", equalTo(1))
        .body("status", equalTo("ANSWERED"));
    String before = Journal.everything();
    asCrm()
        .body(body)
        .post("/v1/accounts/" + account + "/ratings")
        .then()
        .statusCode(200)
        .body("comment", nullValue());
    QuarkusTransaction.requiringNew().run(() -> words.forget(UUID.fromString(contact)));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void isOfAContactOfTheAccount() {
    String stranger = known(registered());
    String before = Journal.everything();
    send("{\"score\": 9, \"contactId\": \"" + stranger + "\"}")
        .statusCode(422)
        .body("code", equalTo("unknown-contact"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void goesAlongWithItsAccountAndSoDoesTheAlarm() {
    String unhappy = nps(account, 3);
    String answered = nps(account, 4);
    answer(answered).statusCode(200);
    String survivor = registered();
    as("VP_TECHNICAL_SUCCESS")
        .body(Map.of("survivingAccountId", survivor, "because", "Registered twice by mistake."))
        .post("/v1/accounts/" + account + "/merge")
        .then()
        .statusCode(200);
    account = survivor;
    as("PRODUCT")
        .get("/v1/accounts/" + survivor + "/nps-responses")
        .then()
        .body("items.id", contains(unhappy, answered));
    alerts().body("items.about", contains(unhappy)).body("items[0].clearedAt", nullValue());
    answer(unhappy).statusCode(200);
    alerts().body("items.clearedBecause", contains("Somebody answered the customer."));
  }

  @Test
  void isNotRecordedWithoutItsFact() {
    String id = nps(account, 2);
    String before = Journal.everything();
    Journal.execute("alter table outbox add constraint refused check (topic is null) not valid");
    try {
      send("{\"score\": 2}").statusCode(500);
      answer(id).statusCode(500);
      withdraw(id).statusCode(500);
    } finally {
      Journal.execute("alter table outbox drop constraint refused");
    }
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/feedback?kind=GOSSIP, 422",
    "/v1/feedback?mood=SAD, 422",
    "/v1/feedback?status=LOST, 422",
    "/v1/feedback?accountId=nobody, 400",
    "/v1/feedback?cursor=forged, 400",
    "/v1/feedback?limit=0, 400"
  })
  void refusesABadQuery(String path, int status) {
    as("PRODUCT").get(path).then().statusCode(status);
  }

  private void alarmsUntilAnswered(String id) {
    alerts()
        .body("items.rule", contains("UNHAPPY_CUSTOMER"))
        .body("items.about", contains(id))
        .body("items[0].clearedAt", nullValue());
    answer(id)
        .statusCode(200)
        .body("status", equalTo("ANSWERED"))
        .body("answer.because", equalTo("Called them."));
    alerts().body("items.clearedBecause", contains("Somebody answered the customer."));
    answer(id).statusCode(409).body("code", equalTo("feedback-answered"));
    assertThat(Journal.factNamesOf(account))
        .containsExactly("AccountRegistered", "FeedbackReceived", "AlertRaised", "AlertCleared");
  }

  private String survey(int score, String comment) {
    return "{\"score\": "
        + score
        + ", \"comment\": \""
        + comment
        + "\", \"externalId\": {\"system\": \"survey\", \"id\": \""
        + UUID.randomUUID().toString().replaceAll("[0-9]", "x")
        + "\"}}";
  }

  private ValidatableResponse send(String body) {
    return asCrm().body(body).post("/v1/accounts/" + account + "/nps-responses").then();
  }

  private static ValidatableResponse shown(String id) {
    return as("PRODUCT").get("/v1/feedback/" + id).then().statusCode(200);
  }

  private static ValidatableResponse answer(String id) {
    return as("CUSTOMER_ENGINEER")
        .body(Map.of("because", "Called them."))
        .post("/v1/feedback/" + id + "/answer")
        .then();
  }

  private static ValidatableResponse withdraw(String id) {
    return asCrm()
        .body(Map.of("because", "Wrong account."))
        .post("/v1/feedback/" + id + "/withdrawal")
        .then();
  }

  private ValidatableResponse waiting(String query) {
    return as("PRODUCT")
        .get("/v1/feedback?status=UNANSWERED&accountId=" + account + query)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse alerts() {
    return as("PRODUCT").get("/v1/alerts?accountId=" + account).then().statusCode(200);
  }
}
