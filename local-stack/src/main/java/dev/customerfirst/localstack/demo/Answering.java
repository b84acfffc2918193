package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers say how happy they are; whoever is not hears what was done about it. */
final class Answering implements Habit {

  private static final LocalTime TIME = LocalTime.of(15, 0);
  private static final int DAYS_TO_ANSWER = 2;

  private final Api api;
  private final Customers customers;
  private final CsvFile export;

  Answering(Api api, Customers customers, CsvFile export) {
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
    List<Act> acts = new ArrayList<>();
    for (Customer customer : customers.all()) {
      List<JsonNode> said = said(customer);
      export.rows().stream()
          .filter(row -> row.text("account_id").equals(customer.key()))
          .forEach(row -> next(customer, row, said).ifPresent(acts::add));
    }
    return Plan.of(acts);
  }

  private List<JsonNode> said(Customer customer) {
    String path = Api.path("/v1/feedback?accountId=%s&limit=200", customer.id());
    return Json.items(api.get(ACCOUNTS, Caller.CRM, path));
  }

  private Optional<Act> next(Customer customer, CsvRow row, List<JsonNode> said) {
    Optional<JsonNode> known =
        said.stream()
            .filter(each -> each.path("externalId").path("id").asText().equals(key(row)))
            .findFirst();
    if (known.isEmpty()) {
      return Optional.of(saying(customer, row));
    }
    JsonNode feedback = known.get();
    boolean waits =
        feedback.path("mood").asText().equals("UNHAPPY") && !feedback.hasNonNull("answer");
    return waits ? Optional.of(answering(customer, row, feedback)) : Optional.empty();
  }

  private Act saying(Customer customer, CsvRow row) {
    boolean nps = row.text("kind").equals("NPS");
    String path = nps ? "/v1/accounts/%s/nps-responses" : "/v1/accounts/%s/ratings";
    return new Act(
        customer.at(day(row), TIME),
        "%s: %s %s"
            .formatted(
                customer.name(), nps ? "would recommend us:" : "gives stars:", row.text("score")),
        () ->
            api.post(
                    ACCOUNTS,
                    Caller.CRM,
                    Api.path(path, customer.id()),
                    "feedback/" + key(row),
                    Json.object(
                        nps ? "score" : "stars",
                        row.number("score"),
                        "engagement",
                        row.find("engagement"),
                        "contactId",
                        customer.contact(row.text("email")).toString(),
                        "on",
                        row.text("given_on"),
                        "comment",
                        row.find("comment"),
                        "externalId",
                        Json.object("system", "survey", "id", key(row))))
                .orRefused());
  }

  private Act answering(Customer customer, CsvRow row, JsonNode feedback) {
    String id = feedback.path("id").asText();
    return new Act(
        customer.at(day(row).plusDays(DAYS_TO_ANSWER), TIME),
        customer.name() + ": hears what was done about it",
        () ->
            api.post(
                    ACCOUNTS,
                    customer.holder("CUSTOMER_ENGINEER"),
                    Api.path("/v1/feedback/%s/answer", id),
                    "answer/" + key(row),
                    Json.object("because", "Called them, found the cause, told them what changed."))
                .orRefused());
  }

  private static String key(CsvRow row) {
    return row.text("feedback_id");
  }

  private static LocalDate day(CsvRow row) {
    return LocalDate.parse(row.text("given_on"));
  }
}
