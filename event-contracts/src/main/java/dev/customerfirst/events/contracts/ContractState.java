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
 * @param graceUntil once it has ended, the last day on which it can be renewed
 * @param supportOverrides promises in place of the plan's; null from a publisher that knows of none
 * @param autoRenew it renews by itself unless notice is given in time
 * @param noticeDays how many days before the end notice must be given
 * @param noticeGivenOn when the customer said that they do not renew
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
    @Nullable UUID successorId,
    @Nullable LocalDate graceUntil,
    @Nullable List<SupportOverride> supportOverrides,
    @Nullable Boolean autoRenew,
    @Nullable Integer noticeDays,
    @Nullable LocalDate noticeGivenOn)
    implements State {

  @Override
  public UUID key() {
    return contractId;
  }
}
