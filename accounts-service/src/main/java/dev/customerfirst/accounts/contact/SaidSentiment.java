package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.Feeling;
import dev.customerfirst.accounts.domain.Sentiment;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody of us once said about how a contact feels. */
@Entity
@Table(name = "contact_sentiment")
class SaidSentiment {

  @Id private UUID id;

  @Column(name = "contact_id")
  private UUID contactId;

  @Enumerated(EnumType.STRING)
  private Feeling feeling;

  @Column(name = "felt_on")
  private LocalDate feltOn;

  @Column(name = "said_by")
  private String saidBy;

  private @Nullable String because;

  @Column(name = "said_at")
  private Instant saidAt;

  @SuppressWarnings("NullAway.Init")
  protected SaidSentiment() {}

  SaidSentiment(UUID contactId, Sentiment sentiment, @Nullable String because, Instant now) {
    this.id = Uuid7.next();
    this.contactId = contactId;
    this.feeling = sentiment.feeling();
    this.feltOn = sentiment.on();
    this.saidBy = sentiment.saidBy();
    this.because = because;
    this.saidAt = now;
  }

  UUID id() {
    return id;
  }

  UUID contactId() {
    return contactId;
  }

  SentimentView view() {
    return new SentimentView(id, feeling, feltOn, saidBy, because, saidAt);
  }
}
