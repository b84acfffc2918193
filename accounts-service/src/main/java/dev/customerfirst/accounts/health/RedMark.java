package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.RedDeclaration;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's word that an account is red, until it is lifted. */
@Entity
@Table(name = "red_declaration")
class RedMark {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private String because;

  @Column(name = "declared_by")
  private String declaredBy;

  @Column(name = "declared_in_role")
  private String declaredInRole;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Column(name = "lifted_because")
  private @Nullable String liftedBecause;

  @Column(name = "lifted_by")
  private @Nullable String liftedBy;

  @Column(name = "lifted_in_role")
  private @Nullable String liftedInRole;

  @Column(name = "lifted_at")
  private @Nullable Instant liftedAt;

  @SuppressWarnings("NullAway.Init")
  protected RedMark() {}

  RedMark(UUID accountId, String because, String by, String inRole, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.because = because;
    this.declaredBy = by;
    this.declaredInRole = inRole;
    this.declaredAt = now;
  }

  void lift(String why, String by, String inRole, Instant now) {
    liftedBecause = why;
    liftedBy = by;
    liftedInRole = inRole;
    liftedAt = now;
  }

  /**
   * @param on the day of {@link #declaredAt} by the account's own calendar
   */
  RedDeclaration declaration(LocalDate on) {
    return new RedDeclaration(declaredInRole, on, because);
  }

  Instant declaredAt() {
    return declaredAt;
  }
}
