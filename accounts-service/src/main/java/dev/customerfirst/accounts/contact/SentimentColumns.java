package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.Feeling;
import dev.customerfirst.accounts.domain.Sentiment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a contact feels about us, as far as anybody said. */
@Embeddable
record SentimentColumns(
    @Enumerated(EnumType.STRING) Feeling feeling,
    @Column(name = "feeling_on") LocalDate feelingOn,
    @Column(name = "feeling_said_by") String feelingSaidBy) {

  static SentimentColumns of(Sentiment sentiment) {
    return new SentimentColumns(sentiment.feeling(), sentiment.on(), sentiment.saidBy());
  }

  Sentiment sentiment() {
    return new Sentiment(feeling, feelingOn, feelingSaidBy);
  }
}
