package dev.customerfirst.supportrouting.domain;

import static dev.customerfirst.events.SupportPlan.ENTERPRISE;
import static dev.customerfirst.events.SupportPlan.ENTERPRISE_STARTER;
import static dev.customerfirst.events.SupportPlan.PREMIUM;
import static dev.customerfirst.supportrouting.domain.SupportCalendars.ALWAYS;
import static dev.customerfirst.supportrouting.domain.SupportCalendars.AROUND_THE_CLOCK_WEEKDAYS;
import static dev.customerfirst.supportrouting.domain.SupportCalendars.SUPPORT_HOURS;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.TicketPhase;
import java.util.List;
import java.util.Locale;

/**
 * First-response promises. Before the sale one hour of support time (R129); after it what the
 * contract's plan gives for the severity (R130, facts 1.11); none for a colleague's how-to (R131)
 * and for feature requests.
 *
 * <p>Hours of a plan run around the clock on weekdays ({@code 24x5}); premium covers severities 0
 * and 1 at all times. Business days are days of {@code support-hours}, Monday to Friday, because
 * the Sunday evening of {@code 24x5} is nobody's idea of a business day (A20).
 */
public final class SlaPolicy {

  private static final Promise.Terms PRE_SALES = new Promise.Terms(SUPPORT_HOURS, Target.hours(1));

  private static final List<Row> POST_SALES =
      List.of(
          new Row(ENTERPRISE, 0, AROUND_THE_CLOCK_WEEKDAYS, Target.hours(2)),
          new Row(ENTERPRISE, 1, AROUND_THE_CLOCK_WEEKDAYS, Target.hours(4)),
          new Row(ENTERPRISE, 2, AROUND_THE_CLOCK_WEEKDAYS, Target.hours(8)),
          new Row(ENTERPRISE, 3, SUPPORT_HOURS, Target.businessDays(2)),
          new Row(ENTERPRISE_STARTER, 0, AROUND_THE_CLOCK_WEEKDAYS, Target.hours(4)),
          new Row(ENTERPRISE_STARTER, 1, AROUND_THE_CLOCK_WEEKDAYS, Target.hours(6)),
          new Row(ENTERPRISE_STARTER, 2, AROUND_THE_CLOCK_WEEKDAYS, Target.hours(16)),
          new Row(ENTERPRISE_STARTER, 3, SUPPORT_HOURS, Target.businessDays(3)),
          new Row(PREMIUM, 0, ALWAYS, Target.hours(2)),
          new Row(PREMIUM, 1, ALWAYS, Target.hours(4)),
          new Row(PREMIUM, 2, AROUND_THE_CLOCK_WEEKDAYS, Target.hours(8)),
          new Row(PREMIUM, 3, SUPPORT_HOURS, Target.businessDays(2)));

  private SlaPolicy() {}

  private record Row(SupportPlan plan, int severity, String calendarId, Target target) {}

  /** What is promised for the first response to a need that took a route. */
  public static Promise firstResponse(CustomerNeed need, Route route) {
    return switch (route) {
      case ENGINEERING_CHANNEL ->
          new Promise(
              "best-effort",
              null,
              "Questions in the engineering channel are answered as people can: no time is"
                  + " promised (R131).");
      case PRODUCT ->
          new Promise(
              "no-response-time",
              null,
              "Product considers and ranks feature requests: no response time is promised (R139).");
      case SUPPORT -> need.phase() == TicketPhase.PRE_SALES ? preSales() : postSales(need);
    };
  }

  private static Promise preSales() {
    return new Promise(
        "pre-sales",
        PRE_SALES,
        "Before the sale the first response comes within one hour of support time, 02:00 to 18:00"
            + " in Los Angeles from Monday to Friday (R127, R129).");
  }

  private static Promise postSales(CustomerNeed need) {
    Row row =
        POST_SALES.stream()
            .filter(
                r ->
                    r.plan() == need.plan()
                        && Integer.valueOf(r.severity()).equals(need.severity()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no promise is known for " + need));
    String plan = row.plan().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Promise(
        plan + "-severity-" + row.severity(),
        new Promise.Terms(row.calendarId(), row.target()),
        "The contract's plan %s promises %s for severity %d, counted in %s (R130)."
            .formatted(row.plan(), words(row.target()), row.severity(), row.calendarId()));
  }

  private static String words(Target target) {
    return target instanceof Target.Hours hours
        ? hours.open().toHours() + " hours"
        : ((Target.BusinessDays) target).count() + " business days";
  }
}
