package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthReading;
import dev.customerfirst.accounts.domain.HealthTrait;
import dev.customerfirst.accounts.signal.SeenActivities;
import dev.customerfirst.accounts.signal.SeenTickets;
import dev.customerfirst.events.TicketKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tickets and activities say about a customer. */
@ApplicationScoped
class SignalReadings implements HealthSource {

  /** Calendar days of the account, today among them. */
  private static final int WINDOW = 90;

  private final SeenTickets tickets;
  private final SeenActivities activities;

  SignalReadings(SeenTickets tickets, SeenActivities activities) {
    this.tickets = tickets;
    this.activities = activities;
  }

  @Override
  public Map<HealthTrait, HealthReading> of(UUID account, ZoneId zone, LocalDate today) {
    return Map.of(
        HealthTrait.DEFECT_TICKETS, tickets(account, TicketKind.TROUBLESHOOTING, zone, today),
        HealthTrait.HELP_TICKETS, tickets(account, TicketKind.HOW_TO, zone, today),
        HealthTrait.LAST_ACTIVITY,
            activities
                .lastDay(account)
                .map(HealthReading::lastActivity)
                .orElse(HealthReading.unknown("No activity was done yet.")));
  }

  private HealthReading tickets(UUID account, TicketKind kind, ZoneId zone, LocalDate today) {
    Instant since = today.minusDays(WINDOW - 1L).atStartOfDay(zone).toInstant();
    List<Instant> opened = tickets.openedSince(account, kind, since);
    String because = "Opened in the last " + WINDOW + " days.";
    return HealthReading.counted(
        opened.size(),
        opened.isEmpty() ? null : opened.get(0).atZone(zone).toLocalDate().plusDays(WINDOW),
        because);
  }
}
