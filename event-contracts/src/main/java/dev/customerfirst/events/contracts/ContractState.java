package dev.customerfirst.events.contracts;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.State;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.WireName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it stands now.
 *
 * @param endsOn last day, inclusive
 * @param journeyFrom quarters that ended before this day are history: nothing is planned for them
 * @param renewalOf the contract it follows
 * @param successorId the contract that follows it
 */
@Publisher(topic = "contracts.state", source = "/renewals-service")
@WireName("ContractState")
public record ContractState(
    UUID contractId,
    UUID accountId,
    ContractStatus status,
    LocalDate startsOn,
    LocalDate endsOn,
    String timeZone,
    List<ContractQuarter> quarters,
    LocalDate journeyFrom,
    int seats,
    Money value,
    SupportPlan supportPlan,
    @Nullable UUID opportunityId,
    @Nullable UUID renewalOf,
    @Nullable UUID successorId)
    implements State {

  @Override
  public UUID key() {
    return contractId;
  }
}
