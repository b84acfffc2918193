package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;
import static dev.customerfirst.localstack.Service.RENEWALS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The contracts of the export, and what became of them in renewals-service. */
final class Contracts {

  private final Api api;
  private final Customers customers;
  private final CsvFile export;

  Contracts(Api api, Customers customers, CsvFile export) {
    this.api = api;
    this.customers = customers;
    this.export = export;
  }

  List<CsvRow> rows() {
    return export.rows();
  }

  Customer customer(CsvRow row) {
    return customers.get(row.text("account_id"));
  }

  /** As the account executive puts it in; the same again changes nothing. */
  Answer sign(CsvRow row) {
    Customer customer = customer(row);
    return api.put(
        RENEWALS,
        customer.accountExecutive(),
        Api.path("/v1/contracts/by-external-id/crm/%s", row.text("contract_id")),
        Json.object(
            "accountId", customer.id().toString(),
            "opportunityId", opportunity(customer, row.text("opportunity_id")),
            "startsOn", row.text("starts_on"),
            "endsOn", row.find("ends_on"),
            "termMonths", row.number("term_months"),
            "timeZone", row.text("time_zone"),
            "value", Json.object("amount", row.text("value"), "currency", row.text("currency")),
            "seats", row.number("seats"),
            "supportPlan", row.text("support_plan")));
  }

  private Optional<String> opportunity(Customer customer, String key) {
    String path = Api.path("/v1/accounts/%s/opportunities", customer.id());
    return Json.items(api.get(ACCOUNTS, Caller.CRM, path)).stream()
        .filter(deal -> Customers.key(deal).equals(key))
        .map(deal -> deal.path("id").asText())
        .findFirst();
  }

  /** Those that the year is about: they are renewed in the end. */
  List<ContractStory> stories() {
    return rows().stream()
        .filter(row -> row.find("renew_days_before").isPresent())
        .map(row -> ContractStory.of(row, ofAccount(customer(row))))
        .toList();
  }

  private List<JsonNode> ofAccount(Customer customer) {
    return Json.items(
        api.get(RENEWALS, Caller.CRM, Api.path("/v1/contracts?accountId=%s", customer.id())));
  }
}
