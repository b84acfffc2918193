package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.events.TicketKind;
import java.util.Arrays;
import java.util.function.Predicate;

/** The routing rules in order: the first that fits decides, and says so in words. */
public enum RoutingRule {
  FEATURE_REQUESTS_GO_TO_PRODUCT(
      need -> need.kind() == TicketKind.FEATURE_REQUEST,
      Route.PRODUCT,
      "Every feature request goes to product, which considers and ranks it (R136, R139)."),
  COLLEAGUES_ASK_IN_THE_CHANNEL(
      CustomerNeed::isColleaguesHowTo,
      Route.ENGINEERING_CHANNEL,
      "A colleague's how-to question is asked in #discuss-engineering, where product, engineering"
          + " and support answer as they can (R131, R134)."),
  CUSTOMERS_QUESTIONS_GO_TO_SUPPORT(
      need -> need.kind() == TicketKind.HOW_TO,
      Route.SUPPORT,
      "A customer's how-to question is answered by support (A23)."),
  TROUBLESHOOTING_GOES_TO_SUPPORT(
      need -> need.kind() == TicketKind.TROUBLESHOOTING,
      Route.SUPPORT,
      "Support takes over troubleshooting and the talk with the customer; engineering helps only"
          + " through support (R135, R137, R138).");

  private final Predicate<CustomerNeed> fits;
  private final Route route;
  private final String because;

  RoutingRule(Predicate<CustomerNeed> fits, Route route, String because) {
    this.fits = fits;
    this.route = route;
    this.because = because;
  }

  /** The rule that decides. There is one for every need. */
  public static RoutingRule decide(CustomerNeed need) {
    return Arrays.stream(values())
        .filter(rule -> rule.fits.test(need))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no routing rule for " + need));
  }

  public Route route() {
    return route;
  }

  /** The reason, in words. */
  public String because() {
    return because;
  }

  /** The rule's name as answers show it, for example {@code feature-requests-go-to-product}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
