package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An account that became a customer.
 *
 * @param contract what made it one
 */
public record CustomerFixture(String account, UUID contract) {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  public static CustomerFixture signed() {
    return signed(AccountFixture.registered());
  }

  public static CustomerFixture signed(String account) {
    UUID contract = UUID.randomUUID();
    Neighbours.publish(
        new ContractSigned(
            contract,
            UUID.fromString(account),
            START,
            END,
            "UTC",
            List.of(),
            START,
            10,
            new Money(new BigDecimal("1.00"), "USD"),
            SupportPlan.ENTERPRISE,
            null,
            null),
        1);
    return new CustomerFixture(account, contract).until("CUSTOMER");
  }

  public void churned() {
    Neighbours.publish(
        new ContractEnded(contract, UUID.fromString(account), END, null, "Not renewed.", null), 2);
    until("CHURNED");
  }

  private CustomerFixture until(String lifecycle) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                as("PRODUCT")
                    .get("/v1/accounts/" + account)
                    .<String>path("lifecycle")
                    .equals(lifecycle));
    return this;
  }
}
