package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.DealLaw;
import dev.customerfirst.accounts.domain.DealStatus;
import dev.customerfirst.accounts.domain.DealStep;
import dev.customerfirst.accounts.external.ExternalIdRow;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal on its way through the sales stages. */
@Entity
class Opportunity {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Embedded private Deal deal;

  @Enumerated(EnumType.STRING)
  private OpportunityKind kind;

  private int stage;

  @Enumerated(EnumType.STRING)
  private DealStatus status;

  @Column(name = "lost_because")
  private @Nullable String lostBecause;

  @ElementCollection
  @CollectionTable(
      name = "opportunity_external_id",
      joinColumns = @JoinColumn(name = "opportunity_id"))
  private Set<ExternalIdRow> externalIds;

  @ElementCollection
  @CollectionTable(name = "opportunity_move", joinColumns = @JoinColumn(name = "opportunity_id"))
  @OrderColumn(name = "number")
  private List<Move> moves;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @SuppressWarnings("NullAway.Init")
  protected Opportunity() {}

  Opportunity(
      UUID accountId,
      OpportunityKind kind,
      Deal deal,
      Collection<ExternalId> externalIds,
      Move first) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.kind = kind;
    this.deal = deal;
    this.status = DealStatus.OPEN;
    this.externalIds = new HashSet<>(externalIds.stream().map(ExternalIdRow::new).toList());
    this.moves = new ArrayList<>();
    this.createdAt = first.movedAt();
    this.updatedAt = first.movedAt();
    take(first);
  }

  /** Reaches another stage, forward or back. The law says beforehand whether it may. */
  void take(Move move) {
    status = follow(DealLaw.stepTo(move.toStage()));
    stage = move.toStage();
    moves.add(move);
    updatedAt = move.movedAt();
  }

  void lose(String because, Instant now) {
    status = follow(DealStep.LOSE);
    lostBecause = because;
    updatedAt = now;
  }

  /** Takes over other terms; says whether anything is new. */
  boolean become(Deal other, Instant now) {
    if (deal.equals(other)) {
      return false;
    }
    deal = other;
    updatedAt = now;
    return true;
  }

  private DealStatus follow(DealStep step) {
    return DealLaw.after(status, step)
        .orElseThrow(() -> new IllegalStateException(status + " takes no " + step));
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

  Deal deal() {
    return deal;
  }

  OpportunityKind kind() {
    return kind;
  }

  int stage() {
    return stage;
  }

  DealStatus status() {
    return status;
  }

  @Nullable String lostBecause() {
    return lostBecause;
  }

  List<ExternalId> externalIds() {
    return externalIds.stream()
        .sorted(Comparator.comparing(ExternalIdRow::key))
        .map(ExternalIdRow::given)
        .toList();
  }

  List<Move> moves() {
    return List.copyOf(moves);
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
