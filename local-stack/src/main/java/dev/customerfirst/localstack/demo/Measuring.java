package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product reports how it is used, twice a month, on the morning after the last day. */
final class Measuring implements Habit {

  private static final LocalTime TIME = LocalTime.of(6, 0);
  private static final List<String> METRICS =
      List.of("dau", "mau", "session-minutes", "extensions-used");

  private final Api api;
  private final Customers customers;
  private final CsvFile export;

  Measuring(Api api, Customers customers, CsvFile export) {
    this.api = api;
    this.customers = customers;
    this.export = export;
  }

  @Override
  public Service source() {
    return ACCOUNTS;
  }

  @Override
  public boolean undisturbed() {
    return true;
  }

  @Override
  public Plan plan() {
    return Plan.of(customers.all().stream().flatMap(customer -> next(customer).stream()).toList());
  }

  private Optional<Act> next(Customer customer) {
    LocalDate last = lastMeasured(customer);
    return export.rows().stream()
        .filter(row -> row.text("account_id").equals(customer.key()))
        .filter(row -> day(row).isAfter(last))
        .findFirst()
        .map(row -> report(customer, row));
  }

  private LocalDate lastMeasured(Customer customer) {
    JsonNode latest =
        api.get(ACCOUNTS, Caller.CRM, Api.path("/v1/accounts/%s/adoption", customer.id()))
            .path("latest");
    for (JsonNode metric : latest) {
      if (metric.path("metric").asText().equals("dau")) {
        return LocalDate.parse(metric.path("day").asText());
      }
    }
    return LocalDate.MIN;
  }

  private Act report(Customer customer, CsvRow row) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    METRICS.forEach(
        metric -> row.find(metric).ifPresent(text -> figures.put(metric, new BigDecimal(text))));
    return new Act(
        customer.at(day(row).plusDays(1), TIME),
        customer.name() + ": used by " + row.text("dau") + " people on " + day(row),
        () ->
            api.put(
                    ACCOUNTS,
                    Caller.CRM,
                    Api.path("/v1/accounts/%s/metrics/%s", customer.id(), day(row)),
                    Map.of("metrics", figures))
                .orRefused());
  }

  private static LocalDate day(CsvRow row) {
    return LocalDate.parse(row.text("day"));
  }
}
