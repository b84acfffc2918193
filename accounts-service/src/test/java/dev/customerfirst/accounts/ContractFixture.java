package dev.customerfirst.accounts;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.ContractState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Contracts as renewals-service would tell them. */
public final class ContractFixture {

  private ContractFixture() {}

  /** A contract of 120,000 USD. */
  public static ContractState state(
      UUID contract, UUID account, LocalDate startsOn, int months, int seats) {
    return state(contract, account, startsOn, months, seats, "120000.00");
  }

  /**
   * @param amount value of the whole term in USD
   */
  public static ContractState state(
      UUID contract, UUID account, LocalDate startsOn, int months, int seats, String amount) {
    return new ContractState(
        contract,
        account,
        ContractStatus.SIGNED,
        startsOn,
        startsOn.plusMonths(months).minusDays(1),
        "UTC",
        List.of(),
        startsOn,
        seats,
        new Money(new BigDecimal(amount), "USD"),
        SupportPlan.ENTERPRISE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
