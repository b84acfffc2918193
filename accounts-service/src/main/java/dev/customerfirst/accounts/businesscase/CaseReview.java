package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody looked at a business case, and it still holds. */
@Entity
@Table(name = "business_case_review")
class CaseReview {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private @Nullable String note;

  @Column(name = "activity_id")
  private @Nullable UUID activityId;

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @SuppressWarnings("NullAway.Init")
  protected CaseReview() {}

  CaseReview(UUID accountId, NewReview sent, String by, LocalDate today, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.note = sent.note();
    this.activityId = sent.activityId();
    this.reviewedOn = today;
    this.reviewedBy = by;
    this.reviewedAt = now;
  }

  ReviewView view() {
    return new ReviewView(reviewedOn, note, activityId, reviewedBy, reviewedAt);
  }
}
