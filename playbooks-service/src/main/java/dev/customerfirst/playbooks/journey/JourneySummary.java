package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Tier;
import dev.customerfirst.playbooks.activity.ActivityTally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an account has come. Only activities of the journey matrix count.
 *
 * @param tier the tier in force today; null until it is known here
 * @param totals over all contracts and deals
 * @param asOf when this service last heard of the account
 */
record JourneySummary(
    UUID accountId,
    @Nullable Tier tier,
    ActivityTally totals,
    List<OfContract> contracts,
    Instant asOf) {

  /**
   * The journey of one contract, with the planning of the deal that led to it.
   *
   * @param hasJourney false for an add-on to a running contract
   * @param because why it has a journey, or none, in words
   * @param warnings codes, for example {@code stub-quarter}
   */
  record OfContract(
      UUID contractId,
      ContractStatus status,
      LocalDate startsOn,
      LocalDate endsOn,
      @Nullable UUID renewalOf,
      @Nullable UUID opportunityId,
      boolean hasJourney,
      String because,
      List<String> warnings,
      ActivityTally totals) {}
}
