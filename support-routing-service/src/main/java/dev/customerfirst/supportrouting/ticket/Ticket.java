package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.supportrouting.domain.ClockState;
import dev.customerfirst.supportrouting.domain.TicketMove;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a customer needs, from the question to the solution. */
@Entity
class Ticket {

  @Id private UUID id;
  @Version private long version;
  private UUID accountId;
  @Embedded private Need need;
  @Embedded private Decision decision;

  @Enumerated(EnumType.STRING)
  private TicketStatus status;

  private Instant openedAt;
  private @Nullable Instant firstRespondedAt;
  private @Nullable Instant solvedAt;
  private @Nullable String solution;

  @SuppressWarnings("NullAway.Init")
  protected Ticket() {}

  Ticket(UUID accountId, Need need, Decision decision, Instant openedAt) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.need = need;
    this.decision = decision;
    this.status = TicketStatus.NEW;
    this.openedAt = openedAt;
  }

  /**
   * Somebody wrote to the customer. Only a meaningful message keeps the promise; an acknowledgement
   * does not stop the clock (A41).
   */
  Optional<Refusal> contact(boolean meaningful, Instant now) {
    if (firstRespondedAt != null) {
      return Optional.of(
          Refusal.conflict(
              "already-responded",
              "The first response was sent already, at " + firstRespondedAt + "."));
    }
    Optional<Refusal> refused = move(TicketMove.CONTACT);
    if (refused.isEmpty() && meaningful) {
      firstRespondedAt = now;
    }
    return refused;
  }

  /** The need is met. A promised first response comes before it. */
  Optional<Refusal> solve(String summary, Instant now) {
    if (decision.dueAt() != null && firstRespondedAt == null && status != TicketStatus.SOLVED) {
      return Optional.of(
          Refusal.conflict(
              "first-response-missing",
              "A first response was promised and is still to be sent: send it, then solve."));
    }
    Optional<Refusal> refused = move(TicketMove.SOLVE);
    if (refused.isEmpty()) {
      solvedAt = now;
      solution = summary;
    }
    return refused;
  }

  /** It was not solved after all. */
  Optional<Refusal> reopen() {
    Optional<Refusal> refused = move(TicketMove.REOPEN);
    if (refused.isEmpty()) {
      solvedAt = null;
      solution = null;
    }
    return refused;
  }

  private Optional<Refusal> move(TicketMove move) {
    Optional<TicketStatus> to = move.from(status);
    to.ifPresent(next -> status = next);
    return to.isPresent() ? Optional.empty() : Optional.of(move.refused());
  }

  ClockState clockState(Instant now) {
    return ClockState.of(decision.dueAt(), firstRespondedAt, now);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID accountId() {
    return accountId;
  }

  Need need() {
    return need;
  }

  Decision decision() {
    return decision;
  }

  TicketStatus status() {
    return status;
  }

  Instant openedAt() {
    return openedAt;
  }

  @Nullable Instant firstRespondedAt() {
    return firstRespondedAt;
  }

  @Nullable Instant solvedAt() {
    return solvedAt;
  }

  @Nullable String solution() {
    return solution;
  }
}
