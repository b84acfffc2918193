package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Business reviews begin with what was promised and what of it is there by now. */
final class CaseReviews {

  private static final int STAYS_FRESH_DAYS = 30;

  private final Api api;
  private final CsvFile businessCases;
  private final CsvFile deliveries;

  CaseReviews(Api api, CsvFile businessCases, CsvFile deliveries) {
    this.api = api;
    this.businessCases = businessCases;
    this.deliveries = deliveries;
  }

  /** What comes before a business review on a day; empty when the case was just looked at. */
  Optional<Act> before(Customer customer, JsonNode activity, Instant at) {
    String path = Api.path("/v1/accounts/%s/business-case", customer.id());
    LocalDate day = at.atZone(customer.zone()).toLocalDate();
    boolean fresh =
        LocalDate.parse(api.get(ACCOUNTS, Caller.CRM, path).path("lookedOn").asText())
            .plusDays(STAYS_FRESH_DAYS)
            .isAfter(day);
    return fresh
        ? Optional.empty()
        : Optional.of(
            new Act(
                at,
                customer.name() + ": promised and delivered gone through",
                () -> review(customer, activity, path)));
  }

  private void review(Customer customer, JsonNode activity, String path) {
    String quarter = activity.path("quarter").asText();
    String id = activity.path("id").asText();
    Caller engineer = customer.holder("CUSTOMER_ENGINEER");
    rows(deliveries, customer)
        .filter(row -> row.text("quarter").equals(quarter))
        .findFirst()
        .ifPresent(
            row ->
                api.post(
                        ACCOUNTS, engineer, path + "/deliveries", "delivered/" + id, delivered(row))
                    .orRefused());
    api.post(
            ACCOUNTS,
            engineer,
            path + "/reviews",
            "case/" + id,
            Json.object("activityId", id, "note", "Gone through with the customer."))
        .orRefused();
  }

  private Object delivered(CsvRow row) {
    String metric =
        businessCases.rows().stream()
            .filter(each -> each.text("account_id").equals(row.text("account_id")))
            .map(each -> each.text("metric"))
            .findFirst()
            .orElseThrow();
    return Json.object(
        "figures", List.of(Json.object("metric", metric, "figure", row.number("figure"))),
        "value", Json.object("amount", row.text("value"), "currency", row.text("currency")));
  }

  private static Stream<CsvRow> rows(CsvFile file, Customer customer) {
    return file.rows().stream().filter(row -> row.text("account_id").equals(customer.key()));
  }
}
