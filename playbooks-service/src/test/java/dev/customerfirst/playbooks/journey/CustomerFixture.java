package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import dev.customerfirst.events.accounts.AccountsEvent.BusinessCaseRevised;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityLost;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityStageChanged;
import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractStarted;
import dev.customerfirst.events.contracts.ContractsEvent.QuarterElapsed;
import dev.customerfirst.events.contracts.QuarterLaw;
import dev.customerfirst.kit.id.Uuid7;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer in Berlin, as the other services tell of it. */
public record CustomerFixture(UUID accountId, UUID opportunityId) {

  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  public static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Money VALUE = new Money(new BigDecimal("1200.00"), "USD");

  public static CustomerFixture somebody() {
    return new CustomerFixture(Uuid7.next(), Uuid7.next());
  }

  /** Midnight of a day in Berlin. */
  public static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  public AccountState state(Tier tier) {
    return state(tier, Map.of());
  }

  /** With somebody on its team. */
  public AccountState state(Tier tier, Map<Role, UUID> team) {
    return new AccountState(
        accountId,
        "Acme",
        List.of(),
        Lifecycle.PROSPECT,
        tier,
        LocalDate.of(2025, 11, 3),
        null,
        false,
        ZONE.getId(),
        null,
        null,
        team.entrySet().stream()
            .map(seat -> new AccountState.TeamMember(seat.getKey(), seat.getValue()))
            .toList(),
        null,
        null,
        null);
  }

  public AccountTierChanged tierChanged(Tier from, Tier to, LocalDate effectiveOn) {
    return new AccountTierChanged(accountId, from, to, effectiveOn, "They grow.");
  }

  /** Its business case was gone through and still holds. */
  public BusinessCaseRevised caseReviewed() {
    return new BusinessCaseRevised(accountId, 1, VALUE, null, List.of(), START, "Still holds.");
  }

  public OpportunityStageChanged stage(int from, int to) {
    return stage(OpportunityKind.NEW_BUSINESS, from, to);
  }

  public OpportunityStageChanged stage(OpportunityKind kind, int from, int to) {
    return new OpportunityStageChanged(accountId, opportunityId, kind, from, to);
  }

  public OpportunityLost lost() {
    return new OpportunityLost(
        accountId, opportunityId, OpportunityKind.NEW_BUSINESS, VALUE, "No budget.");
  }

  public ContractFixture contract() {
    return contract(START, 12);
  }

  public ContractFixture contract(LocalDate startsOn, int months) {
    return new ContractFixture(this, Uuid7.next(), startsOn, months, startsOn, null);
  }

  /** One of its contracts. */
  public record ContractFixture(
      CustomerFixture customer,
      UUID contractId,
      LocalDate startsOn,
      int months,
      LocalDate journeyFrom,
      @Nullable UUID renewalOf) {

    public ContractFixture importedOn(LocalDate day) {
      return new ContractFixture(customer, contractId, startsOn, months, day, renewalOf);
    }

    public ContractFixture successor() {
      LocalDate next = endsOn().plusDays(1);
      return new ContractFixture(customer, Uuid7.next(), next, months, next, contractId);
    }

    public LocalDate endsOn() {
      return QuarterLaw.lastDay(startsOn, months);
    }

    public List<ContractQuarter> quarters() {
      return QuarterLaw.quarters(startsOn, endsOn(), ZONE);
    }

    public ContractSigned signed() {
      return new ContractSigned(
          contractId,
          customer.accountId,
          startsOn,
          endsOn(),
          ZONE.getId(),
          quarters(),
          journeyFrom,
          50,
          VALUE,
          SupportPlan.ENTERPRISE,
          customer.opportunityId,
          renewalOf);
    }

    public ContractStarted started() {
      return new ContractStarted(
          contractId,
          customer.accountId,
          startsOn,
          endsOn(),
          ZONE.getId(),
          quarters(),
          journeyFrom,
          50,
          VALUE,
          SupportPlan.ENTERPRISE,
          customer.opportunityId,
          renewalOf);
    }

    public ContractState state(ContractStatus status) {
      return new ContractState(
          contractId,
          customer.accountId,
          status,
          startsOn,
          endsOn(),
          ZONE.getId(),
          quarters(),
          journeyFrom,
          50,
          VALUE,
          SupportPlan.ENTERPRISE,
          customer.opportunityId,
          renewalOf,
          null,
          null,
          null,
          null,
          null,
          null);
    }

    public QuarterElapsed elapsed(int quarter) {
      int last = quarters().size();
      return new QuarterElapsed(
          contractId,
          customer.accountId,
          quarter,
          quarter == last ? null : quarter + 1,
          last,
          quarter + 1 == last,
          quarters().get(quarter - 1).elapsesAt(),
          false);
    }

    public ContractRenewed renewed(ContractFixture successor) {
      return new ContractRenewed(contractId, customer.accountId, successor.contractId());
    }
  }
}
