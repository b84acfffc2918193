package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Account executives bring their deals home by the day they are expected to close. */
final class Selling implements Habit {

  private static final int SIGNED_OFF = 6;
  private static final int WON = 7;
  private static final int DAYS_FROM_SIGN_OFF_TO_CLOSE = 28;
  private static final LocalTime TIME = LocalTime.of(10, 0);

  private final Api api;
  private final Customers customers;

  Selling(Api api, Customers customers) {
    this.api = api;
    this.customers = customers;
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
    List<Act> acts = new ArrayList<>();
    for (Customer customer : customers.all()) {
      String path = Api.path("/v1/accounts/%s/opportunities?status=OPEN", customer.id());
      for (JsonNode deal : Json.items(api.get(ACCOUNTS, Caller.CRM, path))) {
        closing(customer, deal).ifPresent(acts::add);
      }
    }
    return Plan.of(acts);
  }

  private Optional<Act> closing(Customer customer, JsonNode deal) {
    return Json.find(deal, "closesOn")
        .map(LocalDate::parse)
        .map(
            closesOn ->
                deal.path("stage").asInt() < SIGNED_OFF
                    ? move(
                        customer,
                        deal,
                        SIGNED_OFF,
                        closesOn.minusDays(DAYS_FROM_SIGN_OFF_TO_CLOSE),
                        "the economic buyer signed off: sales stage 6")
                    : move(customer, deal, WON, closesOn, "the deal is won: sales stage 7"));
  }

  private Act move(Customer customer, JsonNode deal, int stage, LocalDate day, String what) {
    return new Act(
        customer.at(day, TIME),
        customer.name() + ": " + what,
        () ->
            api.put(
                    ACCOUNTS,
                    customer.accountExecutive(),
                    Api.path("/v1/opportunities/%s/stage", deal.path("id").asText()),
                    deal.path("version").asLong(),
                    Json.object("stage", stage))
                .orRefused());
  }
}
