package dev.customerfirst.accounts;

import java.time.LocalDate;
import java.util.UUID;

/** Customers whose health is judged. */
public final class HealthFixture {

  private HealthFixture() {}

  /** A tier 1 customer in UTC. */
  public static CustomerFixture customer() {
    return CustomerFixture.signed(
        AccountFixture.registered(
            "{\"name\": \"Contoso Energy\", \"timeZone\": \"UTC\", \"tier\": \"TIER_1\"}"));
  }

  /** Their contract began on 1 December 2025, and has seats. */
  public static void hasSeats(CustomerFixture customer, int seats) {
    Neighbours.publish(
        ContractFixture.state(
            customer.contract(),
            UUID.fromString(customer.account()),
            LocalDate.of(2025, 12, 1),
            12,
            seats),
        1);
  }
}
