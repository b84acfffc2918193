package dev.customerfirst.playbooks.customer;

import dev.customerfirst.playbooks.domain.TierHistory;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as far as its journey depends on it. Its row is the lock of all planning for it. */
@Entity
public class Customer {

  @Id private UUID accountId;

  private @Nullable String timeZone;

  private Instant heardAt;

  private @Nullable LocalDate businessCaseLookedOn;

  @ElementCollection
  @CollectionTable(name = "customer_tier", joinColumns = @JoinColumn(name = "account_id"))
  private Set<TierSince> tiers = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Customer() {}

  public UUID accountId() {
    return accountId;
  }

  /** The account's own calendar; empty until the account itself was heard of. */
  public Optional<ZoneId> zone() {
    return Optional.ofNullable(timeZone).map(ZoneId::of);
  }

  /** When we last heard of this account: how fresh every view of it is. */
  public Instant heardAt() {
    return heardAt;
  }

  public TierHistory tiers() {
    return new TierHistory(tiers.stream().map(TierSince::toDomain).toList());
  }

  /** The day somebody last revised or reviewed its business case. */
  public Optional<LocalDate> businessCaseLookedOn() {
    return Optional.ofNullable(businessCaseLookedOn);
  }

  /** Looks may be heard of in any order; the latest counts. */
  void businessCaseLookedOn(LocalDate day) {
    if (businessCaseLookedOn == null || day.isAfter(businessCaseLookedOn)) {
      businessCaseLookedOn = day;
    }
  }

  void heard(Instant at) {
    heardAt = at;
  }

  void tierAnnounced(TierHistory.Since since) {
    Set<TierSince> announced = new HashSet<>();
    tiers().announced(since).changes().forEach(change -> announced.add(TierSince.of(change)));
    tiers.retainAll(announced);
    tiers.addAll(announced);
  }
}
