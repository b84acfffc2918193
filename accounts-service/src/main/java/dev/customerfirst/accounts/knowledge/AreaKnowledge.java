package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is known of one area of one customer. */
@Entity
class AreaKnowledge {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private KnowledgeArea area;

  @JdbcTypeCode(SqlTypes.JSON)
  private String answers;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "verified_by")
  private String verifiedBy;

  @SuppressWarnings("NullAway.Init")
  protected AreaKnowledge() {}

  AreaKnowledge(
      UUID accountId,
      KnowledgeArea area,
      Map<String, Object> answers,
      String by,
      Instant now,
      LocalDate today) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.area = area;
    this.answers = AnswersJson.write(answers);
    this.answeredAt = now;
    this.answeredBy = by;
    this.verifiedOn = today;
    this.verifiedBy = by;
  }

  /** Takes over answers that the rules let pass. Who writes them down has verified them. */
  void answer(Map<String, Object> newAnswers, String by, Instant now, LocalDate today) {
    answers = AnswersJson.write(newAnswers);
    answeredAt = now;
    answeredBy = by;
    verify(by, today);
  }

  /** Somebody looked: it is still true. */
  void verify(String by, LocalDate today) {
    verifiedOn = today;
    verifiedBy = by;
  }

  long version() {
    return version;
  }

  UUID accountId() {
    return accountId;
  }

  KnowledgeArea area() {
    return area;
  }

  Map<String, Object> answers() {
    return AnswersJson.read(answers);
  }

  Instant answeredAt() {
    return answeredAt;
  }

  String answeredBy() {
    return answeredBy;
  }

  LocalDate verifiedOn() {
    return verifiedOn;
  }

  String verifiedBy() {
    return verifiedBy;
  }
}
