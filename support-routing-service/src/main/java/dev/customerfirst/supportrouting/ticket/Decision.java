package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.supportrouting.domain.BusinessTime;
import dev.customerfirst.supportrouting.domain.CustomerNeed;
import dev.customerfirst.supportrouting.domain.Promise;
import dev.customerfirst.supportrouting.domain.Reckoning;
import dev.customerfirst.supportrouting.domain.Route;
import dev.customerfirst.supportrouting.domain.RoutingRule;
import dev.customerfirst.supportrouting.domain.SlaPolicy;
import dev.customerfirst.supportrouting.domain.SupportCalendars;
import dev.customerfirst.supportrouting.domain.SupportStanding;
import dev.customerfirst.supportrouting.domain.Target;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided when a ticket was opened, and why. It stays as it was, whatever becomes of the
 * contract or the policy later (R128, R130).
 *
 * @param target code of a {@link Target}; with calendar and due instant or without all three
 */
@Embeddable
record Decision(
    @Enumerated(EnumType.STRING) TicketPhase phase,
    @Enumerated(EnumType.STRING) @Column(name = "support_plan") @Nullable SupportPlan supportPlan,
    @Column(name = "standing_because") String standingBecause,
    @Enumerated(EnumType.STRING) @Column(name = "routing_rule") RoutingRule routingRule,
    @Enumerated(EnumType.STRING) Route route,
    @Column(name = "routing_because") String routingBecause,
    String policy,
    @Column(name = "policy_because") String policyBecause,
    @Column(name = "calendar_id") @Nullable String calendarId,
    @Nullable String target,
    @Column(name = "due_at") @Nullable Instant dueAt) {

  static Decision on(Need need, SupportStanding standing, Instant openedAt) {
    CustomerNeed facts =
        new CustomerNeed(
            need.kind(), standing.phase(), need.severity(), need.openedByRole(), standing.plan());
    RoutingRule rule = RoutingRule.decide(facts);
    Promise promise = SlaPolicy.firstResponse(facts, rule.route());
    Promise.Terms terms = promise.terms();
    return new Decision(
        standing.phase(),
        standing.plan(),
        standing.because(),
        rule,
        rule.route(),
        rule.because(),
        promise.policy(),
        promise.because(),
        terms == null ? null : terms.calendarId(),
        terms == null ? null : terms.target().code(),
        terms == null ? null : proof(terms.calendarId(), terms.target(), openedAt).until());
  }

  /** The reasons for route and promise, in words. */
  List<String> because() {
    return List.of(routingBecause, policyBecause);
  }

  /** How the due instant came about; null when nothing was promised. */
  Reckoning.@Nullable Found proof(Instant openedAt) {
    return calendarId == null || target == null
        ? null
        : proof(calendarId, Target.ofCode(target), openedAt);
  }

  private static Reckoning.Found proof(String calendarId, Target target, Instant openedAt) {
    return (Reckoning.Found)
        BusinessTime.deadline(SupportCalendars.of(calendarId), openedAt, target, List.of());
  }
}
