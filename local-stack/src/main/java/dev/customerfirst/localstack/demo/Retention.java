package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.RENEWALS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who stayed and with how much, from the day on which all contracts of the export run. */
final class Retention {

  private final Api api;
  private final List<CsvRow> contracts;

  Retention(Api api, List<CsvRow> contracts) {
    this.api = api;
    this.contracts = contracts;
  }

  List<String> read() {
    LocalDate allRun =
        contracts.stream()
            .map(row -> LocalDate.parse(row.text("starts_on")))
            .max(LocalDate::compareTo)
            .orElseThrow()
            .plusDays(1);
    LocalDate aYearLater = allRun.plusYears(1).minusDays(1);
    JsonNode report =
        api.get(
            RENEWALS,
            Caller.CRM,
            Api.path("/v1/retention?from=%s&to=%s", allRun.toString(), aYearLater.toString()));
    List<String> lines = new ArrayList<>();
    lines.add("  Retention from %s to %s".formatted(allRun, aYearLater));
    for (JsonNode group : report.path("groups")) {
      lines.add("    customers  kept %s".formatted(percent(group.path("logoRetention"))));
      for (JsonNode money : group.path("currencies")) {
        lines.add(
            "    %-9s  gross %s, net %s, of %s a year"
                .formatted(
                    money.path("currency").asText(),
                    percent(money.path("grossRevenueRetention")),
                    percent(money.path("netRevenueRetention")),
                    money.path("movement").path("start").asText()));
      }
    }
    return lines;
  }

  private static String percent(JsonNode figure) {
    return figure.hasNonNull("percent") ? figure.path("percent").asText() + " %" : "-";
  }
}
