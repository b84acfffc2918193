package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;
import static dev.customerfirst.localstack.Service.PLAYBOOKS;
import static dev.customerfirst.localstack.Service.SUPPORT_ROUTING;
import static java.math.RoundingMode.HALF_UP;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The year at a glance, as the services tell it. */
final class YearTable {

  private static final String ROW = "  %-18s %-7s %7s %5s %8s %8s %8s %6s %-7s %5s  %s";

  private final Api api;
  private final Contracts contracts;

  YearTable(Api api, Contracts contracts) {
    this.api = api;
    this.contracts = contracts;
  }

  List<YearLine> read() {
    return contracts.stories().stream()
        .flatMap(story -> story.contract().stream().map(signed -> line(story, signed)))
        .toList();
  }

  static List<String> lines(List<YearLine> table) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ROW.formatted(
            "customer",
            "tier",
            "planned",
            "done",
            "skipped",
            "reviews",
            "in time",
            "used",
            "health",
            "NPS",
            "renewal"));
    for (YearLine line : table) {
      lines.add(
          ROW.formatted(
              line.customer(),
              line.tier(),
              line.planned(),
              line.done(),
              line.skipped(),
              line.reviews(),
              line.ticketsInTime() + " of " + line.ticketsPromised(),
              line.used(),
              line.health(),
              line.nps(),
              line.renewal()));
    }
    return lines;
  }

  private YearLine line(ContractStory story, JsonNode contract) {
    Customer customer = contracts.customer(story.row());
    JsonNode journey =
        api.get(PLAYBOOKS, Caller.CRM, Api.path("/v1/accounts/%s/journey", customer.id()));
    JsonNode totals =
        StreamSupport.stream(journey.path("contracts").spliterator(), false)
            .filter(each -> each.path("contractId").equals(contract.path("id")))
            .map(each -> each.path("totals"))
            .findFirst()
            .orElseThrow(() -> new Refused("playbooks knows no journey of " + customer.name()));
    List<String> states = promises(customer);
    return new YearLine(
        customer.name(),
        journey.path("tier").asText(),
        totals.path("total").asInt(),
        totals.path("completed").asInt(),
        totals.path("skipped").asInt(),
        totals.path("byCode").path("BUSINESS_REVIEW").path("completed").asInt(),
        (int) states.stream().filter("MET"::equals).count(),
        states.size(),
        used(customer),
        api.get(ACCOUNTS, Caller.CRM, Api.path("/v1/accounts/%s/health", customer.id()))
            .path("band")
            .asText(),
        nps(customer),
        renewal(story));
  }

  private String used(Customer customer) {
    JsonNode ratio =
        api.get(ACCOUNTS, Caller.CRM, Api.path("/v1/accounts/%s/adoption", customer.id()))
            .path("mauOfSeats")
            .path("value");
    return ratio.isNumber()
        ? ratio.decimalValue().movePointRight(2).setScale(0, HALF_UP) + " %"
        : "-";
  }

  private String nps(Customer customer) {
    String beginning = LocalDate.ofInstant(Demo.BEGINNING, ZoneOffset.UTC).toString();
    String path = Api.path("/v1/nps?by=ACCOUNT&from=%s&limit=200", beginning);
    return Json.items(api.get(ACCOUNTS, Caller.CRM, path)).stream()
        .filter(group -> group.path("key").asText().equals(customer.id().toString()))
        .map(group -> group.path("score"))
        .filter(JsonNode::isNumber)
        .map(score -> "%+d".formatted(score.decimalValue().setScale(0, HALF_UP).intValue()))
        .findFirst()
        .orElse("-");
  }

  /** How each promise of a first response was kept. */
  private List<String> promises(Customer customer) {
    String path = Api.path("/v1/tickets?accountId=%s&limit=200", customer.id());
    return Json.items(api.get(SUPPORT_ROUTING, Caller.CRM, path)).stream()
        .filter(ticket -> ticket.hasNonNull("dueAt"))
        .map(ticket -> Api.path("/v1/tickets/%s/sla", ticket.path("id").asText()))
        .map(sla -> api.get(SUPPORT_ROUTING, Caller.CRM, sla).path("state").asText())
        .toList();
  }

  private static String renewal(ContractStory story) {
    return story
        .successor()
        .map(
            next ->
                "signed %.10s, runs %s to %s"
                    .formatted(
                        next.path("signedAt").asText(),
                        next.path("startsOn").asText(),
                        next.path("endsOn").asText()))
        .orElse("none");
  }
}
