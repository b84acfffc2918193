package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.RENEWALS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Account executives sign contracts, and renew them before they end. */
final class Contracting implements Habit {

  private static final LocalTime SIGNING = LocalTime.of(15, 0);
  private static final LocalTime RENEWING = LocalTime.of(11, 0);
  private static final int TERM_MONTHS = 12;

  private final Api api;
  private final Contracts contracts;

  Contracting(Api api, Contracts contracts) {
    this.api = api;
    this.contracts = contracts;
  }

  @Override
  public List<Act> plan() {
    return contracts.rows().stream()
        .filter(row -> row.find("renew_days_before").isPresent())
        .flatMap(row -> next(row).stream())
        .toList();
  }

  private Optional<Act> next(CsvRow row) {
    Optional<JsonNode> signed = contracts.signed(row);
    return signed.isEmpty()
        ? Optional.of(signing(row))
        : signed
            .filter(contract -> Json.find(contract, "successorId").isEmpty())
            .map(contract -> renewal(row, contract));
  }

  private Act signing(CsvRow row) {
    Customer customer = contracts.customer(row);
    return new Act(
        customer.at(LocalDate.parse(row.text("signed_on")), SIGNING),
        customer.name() + ": signs " + row.text("contract_id"),
        () -> contracts.sign(row).orRefused());
  }

  private Act renewal(CsvRow row, JsonNode contract) {
    Customer customer = contracts.customer(row);
    LocalDate dayAfter = LocalDate.parse(contract.path("endsOn").asText()).plusDays(1);
    return new Act(
        customer.at(dayAfter.minusDays(row.number("renew_days_before").orElseThrow()), RENEWING),
        customer.name() + ": renews " + row.text("contract_id") + " for another year",
        () ->
            api.post(
                    RENEWALS,
                    customer.accountExecutive(),
                    Api.path("/v1/contracts/%s/renewals", contract.path("id").asText()),
                    "renewal/" + row.text("contract_id"),
                    Json.object("termMonths", TERM_MONTHS))
                .orRefused());
  }
}
