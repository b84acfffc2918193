package dev.customerfirst.localstack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer as accounts-service knows it.
 *
 * @param key in the CRM
 * @param team the address of the person of each role
 * @param contacts the customer's own people by their addresses
 */
record Customer(
    UUID id,
    String key,
    String name,
    ZoneId zone,
    Map<String, String> team,
    Map<String, UUID> contacts) {

  /**
   * The person who plays a role for this customer.
   *
   * @throws Refused when nobody does
   */
  Caller holder(String role) {
    return Optional.ofNullable(team.get(role))
        .map(email -> new Caller(email, role))
        .orElseThrow(() -> new Refused(name + " has nobody in the role " + role));
  }

  /**
   * The contact behind an address.
   *
   * @throws Refused when the CRM had nobody of that address
   */
  UUID contact(String email) {
    return Optional.ofNullable(contacts.get(email))
        .orElseThrow(() -> new Refused(name + " has no contact with the address " + email));
  }

  Caller accountExecutive() {
    return holder("ACCOUNT_EXECUTIVE");
  }

  /** A time of day by the customer's own calendar. */
  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
