package dev.customerfirst.events.support;

import dev.customerfirst.events.Fact;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.events.WireName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What support-routing-service tells about tickets and their deadlines. */
@Publisher(topic = "support.events", source = "/support-routing-service")
public sealed interface SupportEvent extends Fact {

  void accept(Handler handler);

  /** One method an event; override those you consume. */
  interface Handler {
    default void on(TicketOpened event) {}

    default void on(TicketRouted event) {}

    default void on(TicketStatusChanged event) {}

    default void on(FirstResponseSent event) {}

    default void on(TicketSolved event) {}
  }

  /**
   * A customer needs something (R132).
   *
   * @param severity 0 (worst) to 3; null when the kind has none
   */
  @WireName("TicketOpened")
  record TicketOpened(
      UUID ticketId,
      UUID accountId,
      String title,
      TicketKind kind,
      TicketPhase phase,
      @Nullable Integer severity,
      String channel,
      Instant openedAt)
      implements SupportEvent {
    @Override
    public UUID subject() {
      return ticketId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * A ticket found those who answer it.
   *
   * @param because the named rules that decided, in words
   * @param dueAt when the first response is due; null when nothing was promised
   */
  @WireName("TicketRouted")
  record TicketRouted(
      UUID ticketId, UUID accountId, String route, List<String> because, @Nullable Instant dueAt)
      implements SupportEvent {
    @Override
    public UUID subject() {
      return ticketId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** A ticket moved. */
  @WireName(value = "TicketStatusChanged", waitsForEarlier = true)
  record TicketStatusChanged(
      UUID ticketId, UUID accountId, TicketStatus from, TicketStatus to, @Nullable String because)
      implements SupportEvent {
    @Override
    public UUID subject() {
      return ticketId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The customer got the first meaningful answer (A41).
   *
   * @param countedSeconds support time between opening and answer, by the calendar of its deadline;
   *     null without one
   * @param target what was promised: an ISO-8601 duration or P2BD for two business days; null
   *     without a promise
   * @param targetSeconds the same in seconds; null when the promise counts business days
   * @param withinTarget null when nothing was promised
   */
  @WireName("FirstResponseSent")
  record FirstResponseSent(
      UUID ticketId,
      UUID accountId,
      Instant openedAt,
      Instant respondedAt,
      @Nullable BigDecimal countedSeconds,
      @Nullable String target,
      @Nullable BigDecimal targetSeconds,
      @Nullable Instant dueAt,
      @Nullable Boolean withinTarget)
      implements SupportEvent {
    @Override
    public UUID subject() {
      return ticketId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** A ticket is solved; it can be opened again. */
  @WireName("TicketSolved")
  record TicketSolved(UUID ticketId, UUID accountId, TicketKind kind, Instant solvedAt)
      implements SupportEvent {
    @Override
    public UUID subject() {
      return ticketId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }
}
