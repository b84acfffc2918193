package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.RENEWALS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
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
  public Service source() {
    return RENEWALS;
  }

  @Override
  public Plan plan() {
    List<ContractStory> stories = contracts.stories();
    return new Plan(
        stories.stream().flatMap(story -> next(story).stream()).toList(),
        !stories.stream().allMatch(ContractStory::isFollowed));
  }

  private Optional<Act> next(ContractStory story) {
    Optional<JsonNode> contract = story.contract();
    return contract.isEmpty()
        ? Optional.of(signing(story.row()))
        : contract
            .filter(signed -> story.successor().isEmpty())
            .map(signed -> renewal(story.row(), signed));
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
                    Json.object("termMonths", TERM_MONTHS, "value", price(row)))
                .orRefused());
  }

  /** What the next year costs; left out when it stays as it was. */
  static Optional<Object> price(CsvRow row) {
    return row.find("renewal_value")
        .map(amount -> Json.object("amount", amount, "currency", row.text("currency")));
  }
}
