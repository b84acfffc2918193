package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.Fact;
import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.events.support.SupportEvent.FirstResponseSent;
import dev.customerfirst.events.support.SupportEvent.TicketOpened;
import dev.customerfirst.events.support.SupportEvent.TicketRouted;
import dev.customerfirst.events.support.SupportEvent.TicketSolved;
import dev.customerfirst.events.support.SupportEvent.TicketStatusChanged;
import dev.customerfirst.supportrouting.businesstime.Seconds;
import dev.customerfirst.supportrouting.domain.BusinessTime;
import dev.customerfirst.supportrouting.domain.ClockState;
import dev.customerfirst.supportrouting.domain.SupportCalendars;
import dev.customerfirst.supportrouting.domain.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that tickets tell. */
final class TicketEvents {

  private TicketEvents() {}

  static List<Fact> opened(Ticket ticket) {
    Need need = ticket.need();
    Decision decision = ticket.decision();
    return List.of(
        new TicketOpened(
            ticket.id(),
            ticket.accountId(),
            need.title(),
            need.kind(),
            decision.phase(),
            need.severity(),
            need.channel(),
            ticket.openedAt()),
        new TicketRouted(
            ticket.id(),
            ticket.accountId(),
            decision.route().name(),
            decision.because(),
            decision.dueAt()));
  }

  static Fact moved(Ticket ticket, TicketStatus from, @Nullable String because) {
    return new TicketStatusChanged(ticket.id(), ticket.accountId(), from, ticket.status(), because);
  }

  static Fact responded(Ticket ticket, Instant respondedAt) {
    Decision decision = ticket.decision();
    String calendarId = decision.calendarId();
    ClockState state = ticket.clockState(respondedAt);
    return new FirstResponseSent(
        ticket.id(),
        ticket.accountId(),
        ticket.openedAt(),
        respondedAt,
        calendarId == null
            ? null
            : Seconds.of(
                BusinessTime.counted(
                    SupportCalendars.of(calendarId), ticket.openedAt(), respondedAt)),
        decision.target(),
        targetSeconds(decision.target()),
        decision.dueAt(),
        state == ClockState.NO_PROMISE ? null : state == ClockState.MET);
  }

  static Fact solved(Ticket ticket, Instant solvedAt) {
    return new TicketSolved(ticket.id(), ticket.accountId(), ticket.need().kind(), solvedAt);
  }

  private static @Nullable BigDecimal targetSeconds(@Nullable String target) {
    return target != null && Target.ofCode(target) instanceof Target.Hours hours
        ? Seconds.of(hours.open())
        : null;
  }
}
