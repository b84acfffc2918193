package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.Target;
import dev.customerfirst.accounts.external.MoneyColumns;
import dev.customerfirst.events.Money;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A business case as it was promised once; never changed. */
@Entity
@Table(name = "business_case_revision")
class CaseRevision {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private int number;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "expected_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "expected_currency"))
  private @Nullable MoneyColumns expected;

  @ElementCollection
  @CollectionTable(name = "business_case_target", joinColumns = @JoinColumn(name = "revision_id"))
  @OrderColumn(name = "position")
  private List<TargetRow> targets;

  private String because;

  @Column(name = "revised_by")
  private String revisedBy;

  @Column(name = "revised_at")
  private Instant revisedAt;

  @SuppressWarnings("NullAway.Init")
  protected CaseRevision() {}

  CaseRevision(
      UUID accountId,
      int number,
      @Nullable Money expected,
      List<Target> targets,
      String because,
      String by,
      Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.number = number;
    this.expected = expected == null ? null : MoneyColumns.of(expected);
    this.targets = new ArrayList<>(targets.stream().map(TargetRow::of).toList());
    this.because = because;
    this.revisedBy = by;
    this.revisedAt = now;
  }

  int number() {
    return number;
  }

  @Nullable Money expected() {
    return MoneyColumns.money(expected);
  }

  List<Target> targets() {
    return targets.stream().map(TargetRow::kept).toList();
  }

  RevisionView view() {
    return new RevisionView(number, expected(), because, revisedBy, revisedAt);
  }
}
