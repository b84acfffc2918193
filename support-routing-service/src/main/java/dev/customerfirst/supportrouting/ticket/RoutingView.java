package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.Role;
import dev.customerfirst.supportrouting.domain.Route;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who answers a ticket, and why.
 *
 * @param team the queue it stands in; the same codes as {@code GET /v1/queue?team=}
 * @param channel chat channel in which it is asked; null when the queue takes it
 * @param answeredBy roles that may answer and solve it
 * @param rule name of the routing rule that decided
 * @param because the reasons in words
 */
@Schema(
    examples =
        """
        {"ticketId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1c11", "route": "SUPPORT",
         "team": "SUPPORT", "channel": null, "answeredBy": ["SUPPORT_ENGINEER"],
         "rule": "troubleshooting-goes-to-support",
         "because": ["Support takes over troubleshooting and the talk with the customer."]}""")
record RoutingView(
    UUID ticketId,
    Route route,
    Route team,
    @Nullable String channel,
    List<Role> answeredBy,
    String rule,
    List<String> because) {

  static RoutingView of(Ticket ticket) {
    Decision decision = ticket.decision();
    Route route = decision.route();
    return new RoutingView(
        ticket.id(),
        route,
        route,
        route.channel(),
        route.answeredBy().stream().sorted().toList(),
        decision.routingRule().code(),
        List.of(decision.routingBecause()));
  }
}
