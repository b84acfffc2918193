package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.RENEWALS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Account executives say what they expect of a renewal once its assessment has opened. */
final class Forecasting implements Habit {

  /** Before the end; the assessment opens 120 days before it. */
  private static final int DAYS_BEFORE = 110;

  private static final LocalTime CALLING = LocalTime.of(14, 0);
  private static final LocalTime PROJECTING = LocalTime.of(14, 30);

  private final Api api;
  private final Contracts contracts;

  Forecasting(Api api, Contracts contracts) {
    this.api = api;
    this.contracts = contracts;
  }

  @Override
  public Service source() {
    return RENEWALS;
  }

  @Override
  public Plan plan() {
    return Plan.of(contracts.stories().stream().flatMap(this::next).toList());
  }

  private Stream<Act> next(ContractStory story) {
    Optional<JsonNode> open = story.contract().filter(signed -> story.successor().isEmpty());
    return open.stream().flatMap(contract -> next(story.row(), contract));
  }

  private Stream<Act> next(CsvRow row, JsonNode contract) {
    String renewal = Api.path("/v1/contracts/%s", contract.path("id").asText());
    JsonNode known = api.get(RENEWALS, Caller.CRM, renewal + "/renewal-assessment");
    if (!known.hasNonNull("openedAt")) {
      return Stream.empty();
    }
    Customer customer = contracts.customer(row);
    LocalDate day = LocalDate.parse(contract.path("endsOn").asText()).minusDays(DAYS_BEFORE);
    List<Act> acts = new ArrayList<>();
    if (!known.hasNonNull("call")) {
      acts.add(calling(customer, row, day, renewal + "/renewal-calls"));
    }
    if (!known.hasNonNull("projection")) {
      acts.add(projecting(customer, row, day, renewal + "/projections"));
    }
    return acts.stream();
  }

  private Act calling(Customer customer, CsvRow row, LocalDate day, String path) {
    String call = row.text("call");
    return new Act(
        customer.at(day, CALLING),
        "%s: the account executive calls the renewal %s".formatted(customer.name(), call),
        () ->
            api.post(
                    RENEWALS,
                    customer.accountExecutive(),
                    path,
                    "call/" + row.text("contract_id"),
                    Json.object("call", call, "because", "As it looks after the last review."))
                .orRefused());
  }

  private Act projecting(Customer customer, CsvRow row, LocalDate day, String path) {
    String projection = row.text("projection");
    return new Act(
        customer.at(day, PROJECTING),
        "%s: the renewal is projected as %s".formatted(customer.name(), projection),
        () ->
            api.post(
                    RENEWALS,
                    customer.accountExecutive(),
                    path,
                    "projection/" + row.text("contract_id"),
                    Json.object(
                        "projection",
                        projection,
                        "value",
                        Contracting.price(row),
                        "because",
                        "As they told us in the last review."))
                .orRefused());
  }
}
