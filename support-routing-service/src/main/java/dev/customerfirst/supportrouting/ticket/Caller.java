package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.supportrouting.domain.Route;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts on a ticket.
 *
 * @param id the caller's stable name
 * @param roles all roles of the token
 */
record Caller(String id, Set<String> roles) {

  /** Only those answer and solve to whom the ticket was routed (R138). */
  Optional<Refusal> mayAnswer(Route route) {
    boolean mine =
        roles.contains(Role.ADMIN.name())
            || route.answeredBy().stream().anyMatch(role -> roles.contains(role.name()));
    return mine
        ? Optional.empty()
        : Optional.of(
            Refusal.forbidden(
                "not-yours-to-answer",
                "This ticket was routed to %s: %s answers it."
                    .formatted(
                        route,
                        route.answeredBy().stream()
                            .map(Role::name)
                            .sorted()
                            .collect(Collectors.joining(" or ")))));
  }
}
