package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.SUPPORT_ROUTING;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tickets come in; those they are routed to answer and solve them. */
final class Supporting implements Habit {

  private static final Duration LATE_BY = Duration.ofMinutes(45);
  private static final Duration ACKNOWLEDGED_AFTER = Duration.ofMinutes(10);
  private static final Duration WITHOUT_A_PROMISE = Duration.ofHours(5);

  private final Api api;
  private final Customers customers;
  private final CsvFile export;

  Supporting(Api api, Customers customers, CsvFile export) {
    this.api = api;
    this.customers = customers;
    this.export = export;
  }

  @Override
  public Service source() {
    return SUPPORT_ROUTING;
  }

  @Override
  public boolean undisturbed() {
    return true;
  }

  @Override
  public Plan plan() {
    return Plan.of(
        customers.all().stream().flatMap(customer -> next(customer, tickets(customer))).toList());
  }

  private Stream<Act> next(Customer customer, List<JsonNode> tickets) {
    return export.rows().stream()
        .filter(row -> row.text("account_id").equals(customer.key()))
        .flatMap(row -> next(customer, row, tickets).stream());
  }

  private List<JsonNode> tickets(Customer customer) {
    String path = Api.path("/v1/tickets?accountId=%s&limit=200", customer.id());
    return Json.items(api.get(SUPPORT_ROUTING, Caller.CRM, path));
  }

  private Optional<Act> next(Customer customer, CsvRow row, List<JsonNode> tickets) {
    Optional<JsonNode> opened =
        tickets.stream()
            .filter(ticket -> ticket.path("title").asText().equals(row.text("title")))
            .findFirst();
    if (opened.isEmpty()) {
      return Optional.of(opening(customer, row));
    }
    JsonNode ticket = opened.get();
    if (ticket.path("status").asText().equals("SOLVED")) {
      return Optional.empty();
    }
    return Optional.of(
        ticket.hasNonNull("firstRespondedAt")
            ? solution(customer, row, ticket)
            : response(customer, row, ticket));
  }

  private Act opening(Customer customer, CsvRow row) {
    String openedBy = row.text("opened_by");
    boolean colleague = !openedBy.contains("@");
    return new Act(
        Instant.parse(row.text("opened_at")),
        customer.name() + ": asks: " + row.text("title"),
        () ->
            api.post(
                    SUPPORT_ROUTING,
                    colleague ? customer.holder(openedBy) : customers.anyone("CUSTOMER_SUPPORT"),
                    "/v1/tickets",
                    "ticket/" + row.text("ticket_id"),
                    Json.object(
                        "accountId", customer.id().toString(),
                        "kind", row.text("kind"),
                        "severity", row.number("severity"),
                        "title", row.text("title"),
                        "channel", "email",
                        "openedBy",
                            colleague
                                ? Json.object("role", openedBy)
                                : Json.object("contactId", customer.contact(openedBy).toString())))
                .orRefused());
  }

  private Act response(Customer customer, CsvRow row, JsonNode ticket) {
    boolean late = row.text("response").equals("LATE");
    boolean acknowledge = late && ticket.path("status").asText().equals("NEW");
    Instant openedAt = Instant.parse(ticket.path("openedAt").asText());
    Instant at =
        acknowledge
            ? openedAt.plus(ACKNOWLEDGED_AFTER)
            : late
                ? Instant.parse(ticket.path("dueAt").asText()).plus(LATE_BY)
                : inTime(ticket, openedAt);
    return new Act(
        at,
        "%s: %s: %s"
            .formatted(
                customer.name(),
                acknowledge
                    ? "acknowledged, which stops no clock"
                    : late ? "answered late" : "answered",
                row.text("title")),
        () ->
            api.post(
                    SUPPORT_ROUTING,
                    answering(ticket),
                    Api.path("/v1/tickets/%s/first-response", ticket.path("id").asText()),
                    (acknowledge ? "acknowledgement/" : "response/") + row.text("ticket_id"),
                    acknowledge
                        ? Json.object("text", "We have your message.", "meaningful", false)
                        : Json.object(
                            "text",
                            "This is what we understood, and what we do next.",
                            "meaningful",
                            true,
                            "contextRestated",
                            row.text("title"),
                            "nextStep",
                            "We write again by tomorrow."))
                .orRefused());
  }

  private Act solution(Customer customer, CsvRow row, JsonNode ticket) {
    int days = row.number("solved_after_days").orElseThrow();
    return new Act(
        Instant.parse(ticket.path("firstRespondedAt").asText()).plus(Duration.ofDays(days)),
        customer.name() + ": solved: " + row.text("title"),
        () ->
            api.post(
                    SUPPORT_ROUTING,
                    answering(ticket),
                    Api.path("/v1/tickets/%s/solution", ticket.path("id").asText()),
                    "solution/" + row.text("ticket_id"),
                    Json.object("summary", "Done, and " + customer.name() + " agrees."))
                .orRefused());
  }

  /** In the middle of the first stretch of support time that the promise counts. */
  private Instant inTime(JsonNode ticket, Instant openedAt) {
    if (!ticket.hasNonNull("dueAt")) {
      return openedAt.plus(WITHOUT_A_PROMISE);
    }
    JsonNode sla =
        api.get(
            SUPPORT_ROUTING,
            Caller.CRM,
            Api.path("/v1/tickets/%s/sla", ticket.path("id").asText()));
    return StreamSupport.stream(sla.path("segments").spliterator(), false)
        .filter(segment -> segment.path("kind").asText().equals("COUNTED"))
        .findFirst()
        .map(segment -> middle(segment.path("from").asText(), segment.path("to").asText()))
        .orElseGet(() -> middle(openedAt.toString(), sla.path("dueAt").asText()));
  }

  private static Instant middle(String from, String to) {
    Instant beginning = Instant.parse(from);
    return beginning.plus(Duration.between(beginning, Instant.parse(to)).dividedBy(2));
  }

  /** One of those to whom it was routed; engineers answer in their own channel. */
  private Caller answering(JsonNode ticket) {
    JsonNode routing =
        api.get(
            SUPPORT_ROUTING,
            Caller.CRM,
            Api.path("/v1/tickets/%s/routing", ticket.path("id").asText()));
    List<String> roles =
        StreamSupport.stream(routing.path("answeredBy").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    return customers.anyone(roles.contains("ENGINEERING") ? "ENGINEERING" : roles.get(0));
  }
}
