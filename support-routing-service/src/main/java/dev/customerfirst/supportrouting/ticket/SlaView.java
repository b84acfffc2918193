package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.supportrouting.businesstime.Seconds;
import dev.customerfirst.supportrouting.businesstime.SegmentView;
import dev.customerfirst.supportrouting.domain.BusinessTime;
import dev.customerfirst.supportrouting.domain.ClockState;
import dev.customerfirst.supportrouting.domain.Reckoning;
import dev.customerfirst.supportrouting.domain.SupportCalendars;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was promised for the first response, how its due instant came about, and how it stands.
 *
 * @param target an ISO-8601 duration of open time, or P2BD for two business days
 * @param state by the due instant, however late somebody looks
 * @param countedSeconds open time from the opening to the response, or until now
 * @param segments the way from the opening to the due instant, without gaps
 * @param because the reasons in words
 */
@Schema(
    examples =
        """
        {"ticketId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1c11", "phase": "POST_SALES",
         "supportPlan": "ENTERPRISE", "policy": "enterprise-severity-1", "calendarId": "24x5",
         "target": "PT4H", "openedAt": "2026-03-02T11:00:00Z", "dueAt": "2026-03-02T15:00:00Z",
         "respondedAt": null, "state": "RUNNING", "countedSeconds": 600, "segments": [
           {"from": "2026-03-02T11:00:00Z", "to": "2026-03-02T15:00:00Z", "kind": "COUNTED",
            "seconds": 14400, "because": "within the hours of 24x5"}],
         "because": ["The contract's plan ENTERPRISE promises 4 hours for severity 1."],
         "asOf": "2026-03-02T11:10:00Z"}""")
record SlaView(
    UUID ticketId,
    TicketPhase phase,
    @Nullable SupportPlan supportPlan,
    String policy,
    @Nullable String calendarId,
    @Nullable String target,
    Instant openedAt,
    @Nullable Instant dueAt,
    @Nullable Instant respondedAt,
    ClockState state,
    @Nullable BigDecimal countedSeconds,
    List<SegmentView> segments,
    List<String> because,
    Instant asOf) {

  static SlaView of(Ticket ticket, Instant now) {
    Decision decision = ticket.decision();
    Reckoning.Found proof = decision.proof(ticket.openedAt());
    return new SlaView(
        ticket.id(),
        decision.phase(),
        decision.supportPlan(),
        decision.policy(),
        decision.calendarId(),
        decision.target(),
        ticket.openedAt(),
        decision.dueAt(),
        ticket.firstRespondedAt(),
        ticket.clockState(now),
        counted(ticket, now),
        proof == null ? List.of() : SegmentView.of(proof.segments()),
        List.of(decision.standingBecause(), decision.policyBecause()),
        now);
  }

  private static @Nullable BigDecimal counted(Ticket ticket, Instant now) {
    String calendarId = ticket.decision().calendarId();
    if (calendarId == null) {
      return null;
    }
    Instant responded = ticket.firstRespondedAt();
    Instant until = responded == null ? now : responded;
    return Seconds.of(
        BusinessTime.counted(SupportCalendars.of(calendarId), ticket.openedAt(), until));
  }
}
