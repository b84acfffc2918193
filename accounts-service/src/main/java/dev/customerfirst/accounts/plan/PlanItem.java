package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.PlanOutcome;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an account's plan: written down, changed, and ended with a reason.
 *
 * @param <F> what a person says about it
 * @param <V> how it is shown
 */
@MappedSuperclass
abstract class PlanItem<F extends PlanFields, V> {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Embedded private @Nullable Ending ending;

  @SuppressWarnings("NullAway.Init")
  protected PlanItem() {}

  PlanItem(Author author) {
    this.id = Uuid7.next();
    this.accountId = author.accountId();
    this.createdBy = author.by();
    this.createdAt = author.at();
    this.updatedAt = author.at();
  }

  /** Where, by whom and when a part is written down. */
  record Author(UUID accountId, String by, Instant at) {}

  /** Takes over what the rules let pass. */
  abstract void become(F fields);

  abstract F fields();

  abstract V view();

  void change(F fields, Instant now) {
    guardOpen();
    become(fields);
    updatedAt = now;
  }

  void end(Ending how) {
    guardOpen();
    ending = how;
    updatedAt = how.at();
  }

  private void guardOpen() {
    if (ending != null) {
      throw new IllegalStateException("ended " + ending.at());
    }
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

  @Nullable Ending ending() {
    return ending;
  }

  @Nullable PlanOutcome outcome() {
    return ending == null ? null : ending.outcome();
  }

  PlanTrail trail() {
    return new PlanTrail(createdBy, createdAt, updatedAt, ending);
  }
}
