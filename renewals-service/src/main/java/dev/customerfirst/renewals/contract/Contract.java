package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.renewals.domain.ContractLife;
import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.renewals.domain.JourneyFrom;
import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.MomentKind;
import dev.customerfirst.renewals.domain.Moments;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract with a customer, from signature to end. */
@Entity
class Contract {

  @Id private UUID id;
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private ContractStatus status;

  private LocalDate startsOn;
  private LocalDate endsOn;
  private String timeZone;
  private LocalDate journeyFrom;
  @Embedded private Conditions conditions;
  private @Nullable UUID opportunityId;
  private @Nullable UUID renewalOf;
  private @Nullable UUID successorId;
  private @Nullable String externalSystem;
  private @Nullable String externalId;
  private Instant signedAt;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Contract() {}

  Contract(Agreement agreed, @Nullable ExternalId key, Instant now) {
    this(agreed, null, key, now);
  }

  private Contract(
      Agreement agreed, @Nullable UUID renewalOf, @Nullable ExternalId key, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, agreed.zone());
    this.id = Uuid7.next();
    this.accountId = agreed.accountId();
    this.status = ContractStatus.SIGNED;
    this.startsOn = agreed.term().startsOn();
    this.endsOn = agreed.term().endsOn();
    this.timeZone = agreed.zone().getId();
    this.journeyFrom =
        agreed.journeyFrom() == null
            ? JourneyFrom.unlessGiven(agreed.term(), today)
            : agreed.journeyFrom();
    this.conditions = agreed.conditions();
    this.opportunityId = agreed.opportunityId();
    this.renewalOf = renewalOf;
    this.externalSystem = key == null ? null : key.system();
    this.externalId = key == null ? null : key.id();
    this.signedAt = now;
  }

  /** The contract that follows this one, from the day after its last (R092). */
  Contract renew(ContractTerm term, Conditions agreed, @Nullable UUID opportunity, Instant now) {
    if (successorId != null || !term.startsOn().equals(term().dayAfter())) {
      throw new IllegalStateException("one successor, from the day after the last");
    }
    Contract successor =
        new Contract(
            // We know this customer: the journey has no history even when the renewal comes late.
            new Agreement(accountId, term, zone(), agreed, term.startsOn(), opportunity),
            id,
            null,
            now);
    successorId = successor.id;
    return successor;
  }

  /** Conditions may change while the contract runs; its dates may not. */
  boolean agreeOn(Conditions changed) {
    boolean differs = !conditions.equals(changed);
    conditions = changed;
    return differs;
  }

  /** Lets a moment happen; true when others need to hear of another status. */
  boolean reach(MomentKind moment) {
    ContractStatus before = status;
    status = ContractLife.after(status, moment);
    return status != before;
  }

  List<Moment> moments() {
    return Moments.of(term(), zone(), journeyFrom);
  }

  ContractTerm term() {
    return new ContractTerm(startsOn, endsOn);
  }

  ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  ContractStatus status() {
    return status;
  }

  LocalDate journeyFrom() {
    return journeyFrom;
  }

  Conditions conditions() {
    return conditions;
  }

  @Nullable UUID opportunityId() {
    return opportunityId;
  }

  @Nullable UUID renewalOf() {
    return renewalOf;
  }

  @Nullable UUID successorId() {
    return successorId;
  }

  @Nullable ExternalId externalKey() {
    return externalSystem == null || externalId == null
        ? null
        : new ExternalId(externalSystem, externalId);
  }

  Instant signedAt() {
    return signedAt;
  }

  long version() {
    return version;
  }
}
