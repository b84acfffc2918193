package dev.customerfirst.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportsTest {

  private static final CsvRow ROW = new CsvRow(7, Map.of());

  @Test
  void aRefusedRowStandsWithItsLineAndTheServicesOwnSentence() {
    FileReport report = new FileReport("people.csv", "known before");
    report.add(ROW, answer(201, "{}"));
    report.add(ROW, answer(200, "{}"));
    report.add(
        ROW,
        answer(
            422,
            """
            {"detail": "Not valid.", "errors": [
             {"pointer": "/roles/0", "detail": "SE means two roles."}]}"""));

    assertThat(report.lines())
        .containsExactly(
            "  people.csv           3 rows  1 created, 1 known before, 1 refused",
            "      line 7 refused: /roles/0: SE means two roles.");
  }

  @Test
  void aRefusalOfTheWholeIsItsDetail() {
    assertThat(answer(409, "{\"detail\": \"It is over.\", \"errors\": []}").sentence())
        .isEqualTo("It is over.");
  }

  @Test
  void anAnswerThatIsNoJsonStillSaysItsStatus() {
    assertThat(answer(404, "<html>").sentence()).isEqualTo("status 404");
  }

  @Test
  void theTableHasALineForEachCustomer() {
    YearLine line =
        new YearLine(
            "Brightwater Rail", "TIER_1", 22, 21, 1, 3, 2, 3, "88 %", "GREEN", "+50", "none");

    assertThat(YearTable.lines(List.of(line)))
        .hasSize(2)
        .last()
        .asString()
        .containsSubsequence(
            "Brightwater Rail",
            "TIER_1",
            "22",
            "21",
            "1",
            "3",
            "2 of 3",
            "88 %",
            "GREEN",
            "+50",
            "none");
  }

  @Test
  void messagesBesideTheBarAreAlwaysAsLong() {
    assertThat(BarScreen.message("2027-05-01")).hasSize(50).startsWith("2027-05-01 ");
    assertThat(BarScreen.message("x".repeat(80))).hasSize(50).endsWith("x...");
  }

  @Test
  void whatIsEmptyIsNotSent() {
    assertThat(Json.text(Json.object("a", 1, "b", Optional.empty(), "c", Optional.of("x"))))
        .isEqualTo("{\"a\":1,\"c\":\"x\"}");
  }

  @Test
  void partsOfAPathAreEncoded() {
    assertThat(Api.path("/v1/x/%s/%s", "a b", "c@d/e")).isEqualTo("/v1/x/a%20b/c%40d%2Fe");
  }

  private static Answer answer(int status, String body) {
    return new Answer("PUT accounts /v1/x", status, Json.parse(body));
  }
}
