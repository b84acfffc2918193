package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An example from the customer's work; told once, it stays as it was told. */
@Entity
class KnowledgeExample {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private KnowledgeArea area;

  @Enumerated(EnumType.STRING)
  private ExampleSupports supports;

  @Column(name = "opportunity_id")
  private @Nullable UUID opportunityId;

  private String text;

  @Column(name = "told_by")
  private String toldBy;

  @Column(name = "told_at")
  private Instant toldAt;

  @SuppressWarnings("NullAway.Init")
  protected KnowledgeExample() {}

  KnowledgeExample(UUID accountId, NewExample example, String by, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.area = example.area();
    this.supports = example.supports();
    this.opportunityId = example.opportunityId();
    this.text = example.text().strip();
    this.toldBy = by;
    this.toldAt = now;
  }

  UUID id() {
    return id;
  }

  ExampleView view() {
    return new ExampleView(id, accountId, area, supports, opportunityId, text, toldBy, toldAt);
  }
}
