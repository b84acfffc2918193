package dev.customerfirst.accounts.metric;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.MetricFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The simulated clock stands on 2026-01-05T09:00Z, 01:00 in Los Angeles. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MetricResourceTest {

  private String account;

  @BeforeEach
  void register() {
    account = registered();
  }

  @Test
  @Tag("R039")
  @Tag("R040")
  @Tag("R041")
  @Tag("R189")
  void recordsUsageAndTellsWhatChangedOnce() {
    sent(account, "2026-01-04", "\"dau\": 214, \"session-minutes\": 23.75, \"extensions-used\": 6")
        .statusCode(200)
        .body("metrics.result", contains("created", "created", "created"));
    String before = Journal.everything();
    sent(account, "2026-01-04", "\"session-minutes\": 23.750, \"dau\": 214")
        .statusCode(200)
        .body("metrics.result", contains("unchanged", "unchanged"));
    assertThat(Journal.everything()).isEqualTo(before);
    sent(account, "2026-01-04", "\"dau\": 220, \"session-minutes\": 23.75")
        .statusCode(200)
        .body("metrics.result", contains("updated", "unchanged"));
    assertThat(told())
        .containsExactly(
            "2026-01-04 [{\"name\":\"dau\",\"value\":214},"
                + "{\"name\":\"extensions-used\",\"value\":6},"
                + "{\"name\":\"session-minutes\",\"value\":23.75}]",
            "2026-01-04 [{\"name\":\"dau\",\"value\":220}]");
  }

  @Test
  @Tag("R189")
  void refusesWhatNobodyDefined() {
    String before = Journal.everything();
    sent(account, "2026-01-04", "\"dau\": 214, \"logins\": 9")
        .statusCode(422)
        .body("code", equalTo("unknown-metric"))
        .body("errors.pointer", contains("/metrics/logins"));
    sent(account, "2026-01-04", "\"seats\": 9")
        .statusCode(422)
        .body("code", equalTo("metric-from-contracts"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void takesAllFiguresOfADayOrNone() {
    String before = Journal.everything();
    sent(account, "2026-01-04", "\"searches\": 5, \"dau\": -1, \"mau\": 0.5")
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/metrics/dau", "/metrics/mau"))
        .body("errors.code", containsInAnyOrder("metric-out-of-range", "metric-too-precise"));
    sent(account, "2026-01-07", "\"dau\": 1, \"mau\": 1")
        .statusCode(422)
        .body("code", equalTo("metric-of-the-future"))
        .body("errors.pointer", contains("/day"));
    assertThat(Journal.everything()).isEqualTo(before);
    sent(account, "2026-01-06", "\"dau\": 1").statusCode(200);
  }

  @Test
  void answersEachRowOfABatch() {
    String key = freshKey();
    String known =
        registered(
            "{\"name\": \"K\", \"timeZone\": \"UTC\", \"externalIds\": [{\"system\": \"crm\", \"id\": \""
                + key
                + "\"}]}");
    sent(known, "2026-01-04", "\"dau\": 7").statusCode(200);
    String byKey = "\"accountExternalId\": {\"system\": \"CRM\", \"id\": \"" + key + "\"}";
    String byId = "\"accountId\": \"" + account + "\"";
    List<String> rows =
        List.of(
            row(byKey, "2026-01-04", "dau", "7"),
            row(byKey, "2026-01-04", "dau", "8"),
            row(byKey, "2026-01-04", "dau", "9"),
            row(byId, "2026-01-04", "dau", "3"),
            row(byId, "2026-01-04", "logins", "3"),
            row(byId, "2026-02-04", "dau", "3"),
            row(byId + ", " + byKey, "2026-01-04", "dau", "3"),
            row(
                "\"accountId\": \"0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b\"",
                "2026-01-04",
                "dau",
                "3"),
            row(byId, "2026-13-04", "dau", "3"),
            row(byId, "2026-01-04", "dau", "\"many\""),
            "7");
    ValidatableResponse answer =
        batch(rows)
            .statusCode(200)
            .body("created", equalTo(1))
            .body("updated", equalTo(2))
            .body("unchanged", equalTo(1))
            .body("failed", equalTo(7))
            .body("rows[0].accountId", equalTo(known))
            .body("rows[4].problem.errors[0].pointer", equalTo("/rows/4/metric"))
            .body("rows[5].problem.code", equalTo("metric-of-the-future"))
            .body("rows[6].problem.code", equalTo("which-account"))
            .body("rows[7].problem.code", equalTo("unknown-account"))
            .body("rows[8].problem.errors[0].pointer", equalTo("/rows/8/day"))
            .body("rows[9].problem.status", equalTo(400));
    assertThat(answer.extract().<List<String>>path("rows.result"))
        .startsWith("unchanged", "updated", "updated", "created", "failed");
    assertThat(Journal.factsOf(known).stream().map(told -> told.payload().path("metrics")))
        .extracting(JsonNode::toString)
        .endsWith("[{\"name\":\"dau\",\"value\":9}]");
  }

  @Test
  void writesNothingWhenAThousandRowsComeAgain() {
    String byId = "\"accountId\": \"" + account + "\"";
    List<String> thousand =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    row(
                        byId,
                        java.time.LocalDate.of(2025, 12, 31).minusDays(i / 2).toString(),
                        i % 2 == 0 ? "dau" : "searches",
                        Integer.toString(i)))
            .toList();
    batch(thousand).statusCode(200).body("created", equalTo(1000));
    assertThat(told()).hasSize(500);
    String before = Journal.everything();
    batch(thousand).statusCode(200).body("unchanged", equalTo(1000));
    batch(IntStream.range(0, 1001).mapToObj(i -> "{}").toList())
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/rows"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  /** The fact that comes last tells the value that stands. */
  @Test
  void keepsTheOrderOfFactsAmongManyAtOnce() {
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            sent(account, "2026-01-0" + (1 + i % 2), "\"dau\": " + i)
                                .extract()
                                .statusCode()))
            .toList();
    assertThat(calls.stream().map(CompletableFuture::join)).containsOnly(200);
    List<String> standing =
        told().stream()
            .collect(Collectors.groupingBy(t -> t.substring(0, 10), Collectors.toList()))
            .values()
            .stream()
            .map(facts -> facts.get(facts.size() - 1))
            .toList();
    for (String last : standing) {
      String value = last.replaceAll(".*\"value\":(\\d+).*", "$1");
      sent(account, last.substring(0, 10), "\"dau\": " + value)
          .body("metrics.result", contains("unchanged"));
    }
    assertThat(standing).hasSize(2);
  }

  @Test
  void changesNothingWithoutItsFact() {
    String before = Journal.everything();
    Journal.execute("alter table outbox add constraint refused check (topic is null) not valid");
    try {
      sent(account, "2026-01-04", "\"dau\": 1").statusCode(500);
    } finally {
      Journal.execute("alter table outbox drop constraint refused");
    }
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void goesAlongWhenTheAccountTurnsOutToBeAnother() {
    String twin = registered();
    sent(twin, "2026-01-03", "\"dau\": 3").statusCode(200);
    sent(twin, "2026-01-04", "\"dau\": 4, \"searches\": 40").statusCode(200);
    sent(account, "2026-01-04", "\"dau\": 9").statusCode(200);
    as("VP_SALES")
        .body("{\"survivingAccountId\": \"" + account + "\", \"because\": \"A double.\"}")
        .post("/v1/accounts/" + twin + "/merge")
        .then()
        .statusCode(200)
        .body("goesAlong.find { it.what == 'metrics' }.count", equalTo(2));
    sent(account, "2026-01-03", "\"dau\": 3").body("metrics.result", contains("unchanged"));
    sent(account, "2026-01-04", "\"dau\": 9, \"searches\": 40")
        .body("metrics.result", contains("unchanged", "unchanged"));
    assertThat(told())
        .endsWith(
            "2026-01-03 [{\"name\":\"dau\",\"value\":3}]",
            "2026-01-04 [{\"name\":\"searches\",\"value\":40}]");
    sent(twin, "2026-01-04", "\"dau\": 1").statusCode(409).body("code", equalTo("account-merged"));
    batch(List.of(row("\"accountId\": \"" + twin + "\"", "2026-01-04", "dau", "1")))
        .statusCode(200)
        .body("rows[0].problem.code", equalTo("account-merged"));
  }

  private List<String> told() {
    return Journal.factsOf(account).stream()
        .filter(told -> told.type().contains("MetricsRecorded"))
        .map(told -> told.payload().get("day").asText() + " " + told.payload().get("metrics"))
        .toList();
  }

  private static String row(String account, String day, String metric, String value) {
    return "{"
        + account
        + ", \"day\": \""
        + day
        + "\", \"metric\": \""
        + metric
        + "\", \"value\": "
        + value
        + "}";
  }

  private static ValidatableResponse batch(List<String> rows) {
    return asCrm()
        .body("{\"rows\": " + rows.stream().collect(Collectors.joining(",", "[", "]")) + "}")
        .post("/v1/metrics/batch")
        .then();
  }
}
