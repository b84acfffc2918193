package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.SupportOverride;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract as callers see it; {@code version} is its ETag. */
record ContractView(
    UUID id,
    UUID accountId,
    ContractStatus status,
    LocalDate startsOn,
    LocalDate endsOn,
    String timeZone,
    LocalDate journeyFrom,
    int quartersInTerm,
    Money value,
    int seats,
    SupportPlan supportPlan,
    List<SupportOverride> supportOverrides,
    boolean autoRenew,
    int noticeDays,
    @Nullable UUID opportunityId,
    @Nullable UUID renewalOf,
    @Nullable UUID successorId,
    @Nullable ExternalId externalId,
    @Nullable LocalDate graceUntil,
    @Nullable NonRenewalView nonRenewal,
    @Nullable Instant signedAt,
    long version) {

  static ContractView of(Contract c) {
    Conditions conditions = c.conditions();
    return new ContractView(
        c.id(),
        c.accountId(),
        c.status(),
        c.term().startsOn(),
        c.term().endsOn(),
        c.zone().getId(),
        c.journeyFrom(),
        c.term().quarters(c.zone()).size(),
        conditions.value(),
        conditions.seats(),
        conditions.supportPlan(),
        conditions.supportOverrides(),
        conditions.autoRenew(),
        conditions.noticeDays(),
        c.opportunityId(),
        c.renewalOf(),
        c.successorId(),
        c.externalKey(),
        c.graceUntil(),
        NonRenewalView.of(c.nonRenewal()),
        c.signedAt(),
        c.version());
  }
}
