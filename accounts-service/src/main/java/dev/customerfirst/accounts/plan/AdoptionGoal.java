package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.Figures;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much use of the product an account and we aim for. One is in force at a time. */
@Entity
@Table(name = "adoption_goal")
class AdoptionGoal {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private int number;
  private String metric;
  private BigDecimal target;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String because;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "ended_because")
  private @Nullable String endedBecause;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected AdoptionGoal() {}

  AdoptionGoal(UUID accountId, int number, NewAdoptionGoal wanted, String by, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.number = number;
    this.metric = wanted.metric().strip();
    this.target = wanted.target();
    this.dueOn = wanted.dueOn();
    this.because = wanted.because().strip();
    this.setBy = by;
    this.setAt = now;
  }

  void end(String why, Instant now) {
    if (endedAt != null) {
      throw new IllegalStateException("ended " + endedAt);
    }
    endedBecause = why;
    endedAt = now;
  }

  boolean isInForce() {
    return endedAt == null;
  }

  int number() {
    return number;
  }

  AdoptionGoalView view() {
    return new AdoptionGoalView(
        number,
        metric,
        Figures.normal(target),
        dueOn,
        because,
        setBy,
        setAt,
        endedBecause,
        endedAt);
  }
}
