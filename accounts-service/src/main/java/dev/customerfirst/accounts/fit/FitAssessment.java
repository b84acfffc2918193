package dev.customerfirst.accounts.fit;

import dev.customerfirst.accounts.domain.FitOutcome;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whether we could help a prospect, as somebody saw it on a day; never changed. */
@Entity
@Table(name = "fit_assessment")
class FitAssessment {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private FitOutcome outcome;

  private String because;

  @ElementCollection
  @CollectionTable(name = "fit_quote", joinColumns = @JoinColumn(name = "assessment_id"))
  @OrderColumn(name = "position")
  private List<Quote> quotes;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  @Column(name = "assessed_by")
  private String assessedBy;

  @Column(name = "assessed_at")
  private Instant assessedAt;

  @SuppressWarnings("NullAway.Init")
  protected FitAssessment() {}

  FitAssessment(UUID accountId, NewFit sent, String by, LocalDate today, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.outcome = sent.outcome();
    this.because = sent.because().strip();
    this.quotes = new ArrayList<>(sent.quotes());
    this.assessedOn = today;
    this.assessedBy = by;
    this.assessedAt = now;
  }

  UUID id() {
    return id;
  }

  FitView view() {
    return new FitView(
        id,
        accountId,
        words(Quote.Kind.PROBLEM),
        words(Quote.Kind.OPPORTUNITY),
        words(Quote.Kind.GOAL),
        outcome,
        because,
        assessedOn,
        assessedBy,
        assessedAt);
  }

  private List<String> words(Quote.Kind kind) {
    return quotes.stream().filter(quote -> quote.kind() == kind).map(Quote::words).toList();
  }
}
