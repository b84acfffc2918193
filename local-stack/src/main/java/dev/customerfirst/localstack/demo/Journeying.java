package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.PLAYBOOKS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Owners do what their customers' journeys ask for, on the due day or some days before. */
final class Journeying implements Habit {

  /** Done by renewing the contract. */
  private static final String RENEW_CONTRACT = "RENEW_CONTRACT";

  private static final String BUSINESS_REVIEW = "BUSINESS_REVIEW";

  private static final int MOST_DAYS_AHEAD = 3;
  private static final int FIRST_HOUR = 9;
  private static final int HOURS = 7;

  private final Api api;
  private final Customers customers;
  private final CaseReviews cases;
  private final CsvFile skips;

  Journeying(Api api, Customers customers, CaseReviews cases, CsvFile skips) {
    this.api = api;
    this.customers = customers;
    this.cases = cases;
    this.skips = skips;
  }

  @Override
  public Service source() {
    return PLAYBOOKS;
  }

  @Override
  public Plan plan() {
    List<Act> acts = new ArrayList<>();
    for (Customer customer : customers.all()) {
      String path =
          Api.path("/v1/accounts/%s/activities?status=SCHEDULED&limit=200", customer.id());
      for (JsonNode activity : Json.items(api.get(PLAYBOOKS, Caller.CRM, path))) {
        if (!activity.path("code").asText().equals(RENEW_CONTRACT)) {
          acts.add(act(customer, activity));
        }
      }
    }
    return Plan.of(acts);
  }

  private Act act(Customer customer, JsonNode activity) {
    Optional<String> skipped =
        skips.rows().stream()
            .filter(row -> isAbout(row, customer, activity))
            .map(row -> row.text("reason"))
            .findFirst();
    if (skipped.isEmpty() && activity.path("code").asText().equals(BUSINESS_REVIEW)) {
      Optional<Act> before = cases.before(customer, activity, when(customer, activity));
      if (before.isPresent()) {
        return before.get();
      }
    }
    String step = skipped.isPresent() ? "skip" : "completion";
    String id = activity.path("id").asText();
    String owner = activity.path("owners").path(0).asText();
    return new Act(
        when(customer, activity),
        "%s: %s %s"
            .formatted(customer.name(), words(activity), skipped.isPresent() ? "skipped" : "done"),
        () ->
            api.post(
                    PLAYBOOKS,
                    customer.holder(owner),
                    Api.path("/v1/activities/%s/" + step, id),
                    step + "/" + id,
                    Json.object("reason", skipped))
                .orRefused());
  }

  private static boolean isAbout(CsvRow row, Customer customer, JsonNode activity) {
    return row.text("account_id").equals(customer.key())
        && row.text("code").equals(activity.path("code").asText())
        && row.text("quarter").equals(activity.path("quarter").asText())
        && row.text("occurrence").equals(activity.path("occurrence").asText());
  }

  /** Spread over the days before the due day, the same way in each run. */
  private static Instant when(Customer customer, JsonNode activity) {
    int spread =
        activity.path("code").asText().hashCode()
            + 31 * activity.path("quarter").asInt()
            + activity.path("occurrence").asInt();
    LocalDate day = LocalDate.parse(activity.path("dueOn").asText());
    LocalDate opensOn = LocalDate.parse(activity.path("opensOn").asText());
    for (int ahead = Math.floorMod(spread, MOST_DAYS_AHEAD + 1); ahead > 0; ahead--) {
      LocalDate before = workingDayBefore(day);
      day = before.isBefore(opensOn) ? day : before;
    }
    return customer.at(day, LocalTime.of(FIRST_HOUR + Math.floorMod(spread, HOURS), 0));
  }

  private static LocalDate workingDayBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (before.getDayOfWeek() == DayOfWeek.SATURDAY
        || before.getDayOfWeek() == DayOfWeek.SUNDAY) {
      before = before.minusDays(1);
    }
    return before;
  }

  private static String words(JsonNode activity) {
    String code = activity.path("code").asText().toLowerCase(Locale.ROOT).replace('_', ' ');
    String quarter =
        activity.hasNonNull("quarter") ? " of quarter " + activity.path("quarter").asInt() : "";
    return code
        + (code.startsWith("nurture") ? " " + activity.path("occurrence").asInt() : "")
        + quarter;
  }
}
