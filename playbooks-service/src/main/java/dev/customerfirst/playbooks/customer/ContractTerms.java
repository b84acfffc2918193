package dev.customerfirst.playbooks.customer;

import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractStarted;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says that matters to its journey.
 *
 * @param endsOn last day, inclusive
 * @param journeyFrom quarters that ended before this day are history
 */
public record ContractTerms(
    UUID contractId,
    UUID accountId,
    LocalDate startsOn,
    LocalDate endsOn,
    String timeZone,
    LocalDate journeyFrom,
    @Nullable UUID opportunityId,
    @Nullable UUID renewalOf) {

  public static ContractTerms of(ContractSigned event) {
    return new ContractTerms(
        event.contractId(),
        event.accountId(),
        event.startsOn(),
        event.endsOn(),
        event.timeZone(),
        event.journeyFrom(),
        event.opportunityId(),
        event.renewalOf());
  }

  public static ContractTerms of(ContractStarted event) {
    return new ContractTerms(
        event.contractId(),
        event.accountId(),
        event.startsOn(),
        event.endsOn(),
        event.timeZone(),
        event.journeyFrom(),
        event.opportunityId(),
        event.renewalOf());
  }

  public static ContractTerms of(ContractState state) {
    return new ContractTerms(
        state.contractId(),
        state.accountId(),
        state.startsOn(),
        state.endsOn(),
        state.timeZone(),
        state.journeyFrom(),
        state.opportunityId(),
        state.renewalOf());
  }

  /**
   * The quarter that is running when the journey begins: 1, or a later one for a contract that was
   * imported in mid-term and whose earlier boundaries nobody will tell us about.
   */
  public static int firstQuarter(List<ContractQuarter> quarters, LocalDate journeyFrom) {
    return quarters.stream()
        .filter(quarter -> !quarter.startsOn().isAfter(journeyFrom))
        .mapToInt(ContractQuarter::number)
        .max()
        .orElse(1);
  }
}
