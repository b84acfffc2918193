package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.renewals.domain.Amendment;
import dev.customerfirst.renewals.domain.ContractLife;
import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.renewals.domain.Ending;
import dev.customerfirst.renewals.domain.Happening;
import dev.customerfirst.renewals.domain.JourneyFrom;
import dev.customerfirst.renewals.domain.MomentKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract with a customer, from draft to what became of it. */
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
  private @Nullable LocalDate journeyAskedFrom;
  @Embedded private Conditions conditions;
  private @Nullable UUID opportunityId;
  private @Nullable UUID renewalOf;
  private @Nullable UUID successorId;
  private @Nullable String externalSystem;
  private @Nullable String externalId;
  private @Nullable LocalDate graceUntil;
  @Embedded private @Nullable NonRenewal nonRenewal;
  private @Nullable Instant signedAt;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Contract() {}

  /** Signs. */
  Contract(Agreement agreed, @Nullable ExternalId key, Instant now) {
    this(agreed, now);
    this.externalSystem = key == null ? null : key.system();
    this.externalId = key == null ? null : key.id();
    sign(now);
  }

  private Contract(Agreement agreed, Instant now) {
    this.id = Uuid7.next();
    this.status = ContractStatus.DRAFT;
    writeDown(agreed, now);
  }

  /** What may still change before it is signed. */
  static Contract draft(Agreement agreed, Instant now) {
    return new Contract(agreed, now);
  }

  void edit(Agreement agreed, Instant now) {
    status = ContractLife.after(status, Happening.EDIT);
    writeDown(agreed, now);
  }

  /** From now on both sides are bound; a journey that nobody asked for begins by this day. */
  void sign(Instant now) {
    status = ContractLife.after(status, Happening.SIGN);
    journeyFrom = journeyBy(now);
    signedAt = now;
  }

  private void writeDown(Agreement agreed, Instant now) {
    accountId = agreed.accountId();
    startsOn = agreed.term().startsOn();
    endsOn = agreed.term().endsOn();
    timeZone = agreed.zone().getId();
    journeyAskedFrom = agreed.journeyFrom();
    journeyFrom = journeyBy(now);
    conditions = agreed.conditions();
    opportunityId = agreed.opportunityId();
  }

  private LocalDate journeyBy(Instant now) {
    return journeyAskedFrom == null
        ? JourneyFrom.unlessGiven(term(), today(now))
        : journeyAskedFrom;
  }

  /**
   * The contract that follows this one, from the day after its last (R092). Who renews after all
   * takes back that they leave.
   */
  Contract renew(ContractTerm term, Conditions agreed, @Nullable UUID opportunity, Instant now) {
    if (successorId != null || !term.startsOn().equals(term().dayAfter())) {
      throw new IllegalStateException("one successor, from the day after the last");
    }
    status = ContractLife.after(status, Happening.RENEW);
    // We know this customer: the journey has no history even when the renewal comes late.
    Contract successor =
        new Contract(
            new Agreement(accountId, term, zone(), agreed, term.startsOn(), opportunity),
            null,
            now);
    successor.renewalOf = id;
    successorId = successor.id;
    nonRenewal = null;
    return successor;
  }

  /** The customer said that they leave; true when that decides it now. */
  boolean noteNonRenewal(NonRenewal said) {
    ContractStatus before = status;
    status = ContractLife.after(status, Happening.SAY_NON_RENEWAL);
    nonRenewal = said;
    return status != before;
  }

  void takeBackNonRenewal() {
    status = ContractLife.after(status, Happening.TAKE_BACK_NON_RENEWAL);
    nonRenewal = null;
  }

  /** What was agreed anew holds, and the journey goes on by the new dates (A4). */
  void amend(Amendment amendment, LocalDate today) {
    status = ContractLife.after(status, Happening.AMEND);
    ContractTerm before = term();
    ContractTerm after = amendment.term();
    if (!before.startsOn().equals(after.startsOn()) && status != ContractStatus.SIGNED) {
      throw new IllegalStateException("what has started keeps its first day");
    }
    journeyFrom = JourneyFrom.amended(journeyFrom, before, after, today);
    startsOn = after.startsOn();
    endsOn = after.endsOn();
    conditions = conditions.with(amendment.after());
  }

  /** Notice and renewal by itself are not among the terms; they may change at any time. */
  void agreeOnNotice(boolean autoRenew, int noticeDays) {
    conditions = conditions.with(autoRenew, noticeDays);
  }

  /** Lets a moment happen; true when others need to hear of another status. */
  boolean reach(MomentKind moment) {
    return become(moment.happening());
  }

  /** Lets the term end; true when others need to hear of another status. */
  boolean end(Ending ending) {
    graceUntil = ending.graceUntil();
    return become(ending.happening());
  }

  private boolean become(Happening happening) {
    ContractStatus before = status;
    status = ContractLife.after(status, happening);
    return status != before;
  }

  /** What both sides agreed on last. */
  AgreedTerms agreed() {
    return new AgreedTerms(
        startsOn,
        endsOn,
        conditions.seats(),
        conditions.value(),
        conditions.supportPlan(),
        conditions.supportOverrides());
  }

  ContractTerm term() {
    return new ContractTerm(startsOn, endsOn);
  }

  /** The day by its own calendar. */
  LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone());
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

  /** As asked for; null leaves it to the day of signature. */
  @Nullable LocalDate journeyAskedFrom() {
    return journeyAskedFrom;
  }

  /** Once it has ended: the last day on which it can be renewed. */
  @Nullable LocalDate graceUntil() {
    return graceUntil;
  }

  @Nullable NonRenewal nonRenewal() {
    return nonRenewal;
  }

  /** The day of its signature by its own calendar; its first day as long as it is a draft. */
  LocalDate signedOn() {
    return signedAt == null ? startsOn : LocalDate.ofInstant(signedAt, zone());
  }

  /** Null as long as it is a draft. */
  @Nullable Instant signedAt() {
    return signedAt;
  }

  long version() {
    return version;
  }
}
