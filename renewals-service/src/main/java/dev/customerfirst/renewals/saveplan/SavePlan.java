package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.renewals.domain.PlanKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a renewal is to be saved. One plan of a contract is open at a time; it ends by agreement. */
@Entity
class SavePlan {

  @Id private UUID id;
  private UUID contractId;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  private @Nullable String problem;
  private String goal;

  @JdbcTypeCode(SqlTypes.JSON)
  private String exitCriteria;

  @JdbcTypeCode(SqlTypes.JSON)
  private String steps;

  private @Nullable UUID executiveSponsorId;
  private Instant openedAt;
  private Instant updatedAt;
  private Instant reviewedAt;
  private @Nullable Instant closedAt;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected SavePlan() {}

  SavePlan(UUID contractId, WrittenPlan plan, Instant now) {
    this.id = Uuid7.next();
    this.contractId = contractId;
    this.kind = plan.kind();
    this.goal = plan.goal();
    this.exitCriteria = plan.exitCriteria();
    this.steps = plan.steps();
    this.openedAt = now;
    this.updatedAt = now;
    this.reviewedAt = now;
    rewrite(plan, now);
  }

  /** Says anew how it is to be saved. A plan that becomes a programme is reviewed from then on. */
  final void rewrite(WrittenPlan plan, Instant now) {
    requireOpen();
    if (kind != plan.kind()) {
      reviewedAt = now;
    }
    kind = plan.kind();
    problem = plan.problem();
    goal = plan.goal();
    exitCriteria = plan.exitCriteria();
    steps = plan.steps();
    executiveSponsorId = plan.executiveSponsorId();
  }

  /**
   * @param review all functions looked at it together
   */
  void updated(boolean review, Instant now) {
    requireOpen();
    updatedAt = now;
    if (review) {
      reviewedAt = now;
    }
  }

  void close(Instant now) {
    requireOpen();
    closedAt = now;
  }

  private void requireOpen() {
    if (closedAt != null) {
      throw new IllegalStateException("the plan is over");
    }
  }

  UUID id() {
    return id;
  }

  UUID contractId() {
    return contractId;
  }

  PlanKind kind() {
    return kind;
  }

  WrittenPlan written() {
    return new WrittenPlan(kind, problem, goal, exitCriteria, steps, executiveSponsorId);
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  Instant reviewedAt() {
    return reviewedAt;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  long version() {
    return version;
  }
}
