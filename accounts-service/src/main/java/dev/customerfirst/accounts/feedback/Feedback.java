package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.domain.FeedbackStatus;
import dev.customerfirst.accounts.domain.Mood;
import dev.customerfirst.accounts.external.ExternalIdRow;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer of a customer, and what became of it. */
@Entity
class Feedback {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Embedded private Said said;

  @Enumerated(EnumType.STRING)
  private Mood mood;

  @Column(name = "words_forgotten")
  private boolean wordsForgotten;

  @Embedded private @Nullable ExternalIdRow externalId;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "because", column = @Column(name = "answer"))
  @AttributeOverride(name = "by", column = @Column(name = "answered_by"))
  @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
  private @Nullable Remark answer;

  @Embedded
  @AttributeOverride(name = "because", column = @Column(name = "withdrawn_because"))
  @AttributeOverride(name = "by", column = @Column(name = "withdrawn_by"))
  @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
  private @Nullable Remark withdrawal;

  @SuppressWarnings("NullAway.Init")
  protected Feedback() {}

  Feedback(UUID accountId, Said said, @Nullable ExternalId externalId, String by, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.said = said;
    this.mood = Mood.of(said.kind(), said.score());
    this.externalId = externalId == null ? null : new ExternalIdRow(externalId);
    this.recordedBy = by;
    this.recordedAt = now;
  }

  /** Whether this is what another system sends again; words that were forgotten stay so. */
  boolean repeats(UUID account, Said sent) {
    Said compared = wordsForgotten ? sent.wordless() : sent;
    return accountId.equals(account) && said.equals(compared);
  }

  void answer(Remark remark) {
    answer = remark;
  }

  void withdraw(Remark remark) {
    withdrawal = remark;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  Said said() {
    return said;
  }

  Mood mood() {
    return mood;
  }

  LocalDate givenOn() {
    return said.givenOn();
  }

  FeedbackStatus status() {
    if (withdrawal != null) {
      return FeedbackStatus.WITHDRAWN;
    }
    return answer == null ? FeedbackStatus.UNANSWERED : FeedbackStatus.ANSWERED;
  }

  FeedbackView view() {
    return new FeedbackView(
        id,
        accountId,
        said.kind(),
        said.score(),
        mood,
        said.engagement(),
        said.engagementId(),
        said.contactId(),
        said.givenOn(),
        said.comment(),
        externalId == null ? null : externalId.given(),
        status(),
        answer,
        withdrawal,
        recordedBy,
        recordedAt,
        version);
  }
}
