package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.events.TicketPhase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open ticket as the queue sees it (R147). The order is total, so there is only ever one number
 * one: what cannot wait first (severity 0, then 1), then the nearest promise that is still to be
 * kept, then severity, then customers-to-be before customers (A22), then the oldest.
 *
 * @param dueAt null when nothing was promised, or the promise is answered
 */
public record QueueEntry(
    UUID ticketId,
    Route team,
    @Nullable Integer severity,
    TicketPhase phase,
    @Nullable Instant dueAt,
    Instant openedAt) {

  private static final int CAN_WAIT = 2;
  private static final int NO_SEVERITY = 4;

  /** First is most urgent. */
  public static final Comparator<QueueEntry> ORDER =
      Comparator.comparingInt(QueueEntry::urgency)
          .thenComparing(QueueEntry::dueOrNever)
          .thenComparingInt(QueueEntry::severityOrNone)
          .thenComparing(QueueEntry::phase)
          .thenComparing(QueueEntry::openedAt)
          .thenComparing(QueueEntry::ticketId);

  /** Why it stands where it stands, strongest reason first. */
  public List<String> because(Instant now) {
    List<String> reasons = new ArrayList<>();
    if (urgency() < CAN_WAIT) {
      reasons.add("severity " + urgency() + " comes before everything less severe");
    }
    if (dueAt == null) {
      reasons.add("no promise is waiting to be kept");
    } else {
      reasons.add((now.isAfter(dueAt) ? "first response was due " : "first response due ") + dueAt);
    }
    if (severity != null && urgency() == CAN_WAIT) {
      reasons.add("severity " + severity);
    }
    reasons.add(phase == TicketPhase.PRE_SALES ? "before the sale" : "customer under contract");
    reasons.add("open since " + openedAt);
    return reasons;
  }

  private int urgency() {
    return Math.min(severityOrNone(), CAN_WAIT);
  }

  private int severityOrNone() {
    return severity == null ? NO_SEVERITY : severity;
  }

  private Instant dueOrNever() {
    return dueAt == null ? Instant.MAX : dueAt;
  }
}
