package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.tokens.Claims;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts the export into the suite through the public interfaces, row by row. Nothing is mended or
 * guessed: a row that a service refuses stays outside, with the service's own sentence.
 */
final class Loader {

  private static final String KNOWN = "known before";

  private final Api api;
  private final Outages outages;
  private final Map<String, String> personIds = new HashMap<>();
  private final Map<String, String> personIdsByName = new HashMap<>();
  private final Map<String, String> accountIds = new HashMap<>();
  private final Map<String, String> keysByName = new HashMap<>();

  Loader(Api api, Outages outages) {
    this.api = api;
    this.outages = outages;
  }

  /** People, accounts and deals: what is there on the first day. */
  List<FileReport> people() {
    return List.of(
        load(
            "people.csv",
            KNOWN,
            row -> person(row, row.text("name"), row.list("roles"), Optional.empty())),
        load(
            "sales_teams.csv",
            KNOWN,
            row ->
                person(
                    row,
                    row.text("sales_agent"),
                    List.of("ACCOUNT_EXECUTIVE"),
                    row.find("manager").map(personIdsByName::get))));
  }

  List<FileReport> customers() {
    return List.of(
        accounts(),
        load("tiers.csv", "decided", this::tier),
        load("teams.csv", "given", this::seat),
        load("contacts.csv", KNOWN, this::contact),
        load("sales_pipeline.csv", KNOWN, this::deal),
        load("business_cases.csv", "written down", this::businessCase));
  }

  /** Contracts that are signed already; the others are signed when their day comes. */
  FileReport contracts(Contracts contracts, LocalDate today) {
    FileReport report = new FileReport("contracts.csv", KNOWN);
    for (CsvRow row : contracts.rows()) {
      if (LocalDate.parse(row.text("signed_on")).isAfter(today)) {
        report.addLater();
      } else {
        report.add(row, outages.retrying(() -> contracts.sign(row)));
      }
    }
    return report;
  }

  /** What happens in the course of the year. */
  FileReport later(CsvFile file) {
    FileReport report = new FileReport(file.name(), KNOWN);
    file.rows().forEach(row -> report.addLater());
    return report;
  }

  private FileReport load(String name, String otherwise, Function<CsvRow, Answer> send) {
    FileReport report = new FileReport(name, otherwise);
    for (CsvRow row : CsvFile.sample(name).rows()) {
      report.add(row, outages.retrying(() -> send.apply(row)));
    }
    return report;
  }

  private Answer person(CsvRow row, String name, List<String> roles, Optional<String> managerId) {
    String email = row.text("email");
    Answer answer =
        api.put(
            ACCOUNTS,
            Caller.CRM,
            Api.path("/v1/people/by-email/%s", email),
            Json.object(
                "displayName", name,
                "roles", roles,
                "oidcSubject", Claims.subjectOf(email),
                "managerId", managerId));
    if (!answer.refused()) {
      personIdsByName.put(name, answer.body().path("id").asText());
      personIds.put(email, answer.body().path("id").asText());
    }
    return answer;
  }

  private FileReport accounts() {
    FileReport report = new FileReport("accounts.csv", KNOWN);
    for (CsvRow row : CsvFile.sample("accounts.csv").rows()) {
      Answer answer = outages.retrying(() -> account(row));
      report.add(row, answer);
      String key = row.text("account_id");
      if (!answer.refused()) {
        String kept = Customers.key(answer.body());
        if (!kept.equals(key)) {
          report.remark(row, "%s is the account known as %s".formatted(key, kept));
        }
        accountIds.put(key.toLowerCase(Locale.ROOT), answer.body().path("id").asText());
        keysByName.put(row.text("account"), kept);
      }
    }
    return report;
  }

  private Answer account(CsvRow row) {
    return api.put(
        ACCOUNTS,
        Caller.CRM,
        Api.path("/v1/accounts/by-external-id/crm/%s", row.text("account_id")),
        Json.object(
            "name", row.text("account"),
            "timeZone", row.text("time_zone"),
            "region", row.find("office_location"),
            "segment", row.find("sector")));
  }

  private Answer tier(CsvRow row) {
    String path = Api.path("/v1/accounts/%s", accountId(row));
    JsonNode account = api.get(ACCOUNTS, Caller.CRM, path);
    String tier = row.text("tier");
    boolean decided =
        account.path("tier").asText().equals(tier) && !account.path("tierNeedsReview").asBoolean();
    return decided
        ? new Answer(path, 200, account)
        : api.put(
            ACCOUNTS,
            new Caller(row.text("decided_by"), "SALES_MANAGER"),
            path + "/tier",
            account.path("version").asLong(),
            Json.object("tier", tier, "because", row.text("because")));
  }

  private Answer seat(CsvRow row) {
    String person =
        Optional.ofNullable(personIds.get(row.text("email")))
            .orElseThrow(() -> new Refused("Nobody has the address " + row.text("email")));
    return api.put(
        ACCOUNTS,
        Caller.CRM,
        Api.path("/v1/accounts/%s/team/%s", accountId(row), row.text("role")),
        Json.object("personId", person));
  }

  private Answer contact(CsvRow row) {
    Optional<Object> champion =
        row.find("champion")
            .map(
                yes ->
                    Json.object(
                        "powerAndInfluence", "YES",
                        "sellsOnOurBehalf", "YES",
                        "seesOurSuccessAsTheirs", "YES"));
    return api.put(
        ACCOUNTS,
        Caller.CRM,
        Api.path("/v1/contacts/by-external-id/crm/%s", row.text("contact_id")),
        Json.object(
            "accountId", accountId(row),
            "name", row.text("name"),
            "email", row.find("email"),
            "jobTitle", row.find("job_title"),
            "personas", row.list("personas"),
            "championConditions", champion,
            "advocate", row.find("advocate").isPresent(),
            "economicBuyer", row.find("economic_buyer").isPresent(),
            "preferredChannel", row.find("preferred_channel"),
            "support", Json.object("maySubmitTickets", true)));
  }

  /** What was agreed before the demo began is not written down again. */
  private Answer businessCase(CsvRow row) {
    String path = Api.path("/v1/accounts/%s/business-case", accountId(row));
    Answer known = api.find(ACCOUNTS, Caller.CRM, path);
    return known.refused()
        ? api.put(
            ACCOUNTS,
            new Caller(row.text("agreed_by"), "ACCOUNT_EXECUTIVE"),
            path,
            Json.object(
                "expectedValue",
                    Json.object(
                        "amount", row.text("expected_value"), "currency", row.text("currency")),
                "targets",
                    List.of(
                        Json.object(
                            "metric", row.text("metric"),
                            "unit", row.find("unit"),
                            "baseline", row.number("baseline"),
                            "target", row.number("target"),
                            "dueOn", row.text("due_on"))),
                "because", row.text("because")))
        : known;
  }

  private Answer deal(CsvRow row) {
    Optional<Object> account =
        row.find("account")
            .map(name -> keysByName.getOrDefault(name, name))
            .map(key -> Json.object("system", "crm", "id", key));
    return api.put(
        ACCOUNTS,
        Caller.CRM,
        Api.path("/v1/opportunities/by-external-id/crm/%s", row.text("opportunity_id")),
        Json.object(
            "accountExternalId", account,
            "name", row.text("product"),
            "kind", row.text("kind"),
            "stage", row.number("deal_stage"),
            "closesOn", row.find("close_date"),
            "value",
                Json.object("amount", row.text("close_value"), "currency", row.text("currency"))));
  }

  private String accountId(CsvRow row) {
    String key = row.text("account_id");
    return Optional.ofNullable(accountIds.get(key.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> new Refused("There is no account " + key));
  }
}
