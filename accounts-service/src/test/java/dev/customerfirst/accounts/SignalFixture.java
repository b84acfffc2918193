package dev.customerfirst.accounts;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityCompleted;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityReopened;
import dev.customerfirst.events.support.SupportEvent.TicketOpened;
import dev.customerfirst.events.support.SupportEvent.TicketSolved;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tickets and activities as support-routing-service and playbooks-service would tell them. */
public final class SignalFixture {

  private SignalFixture() {}

  public static TicketOpened opened(UUID ticket, UUID account, TicketKind kind, Instant at) {
    return new TicketOpened(
        ticket, account, "Search is slow", kind, TicketPhase.POST_SALES, 2, "email", at);
  }

  public static TicketSolved solved(UUID ticket, UUID account, TicketKind kind, Instant at) {
    return new TicketSolved(ticket, account, kind, at);
  }

  public static ActivityCompleted completed(UUID activity, UUID account, LocalDate on) {
    return completed(activity, account, ActivityCode.ACCOUNT_PLANNING, on);
  }

  public static ActivityCompleted completed(
      UUID activity, UUID account, ActivityCode code, LocalDate on) {
    return new ActivityCompleted(
        activity,
        account,
        null,
        null,
        code,
        ActivityOrigin.values()[0],
        JourneyPhase.QUARTER,
        2,
        1,
        on,
        on,
        true);
  }

  public static ActivityReopened reopened(UUID activity, UUID account) {
    return new ActivityReopened(
        activity,
        account,
        null,
        null,
        ActivityCode.ACCOUNT_PLANNING,
        ActivityOrigin.values()[0],
        JourneyPhase.QUARTER,
        2,
        1,
        "Marked on the wrong account.");
  }
}
