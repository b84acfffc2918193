package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.contact.ContactBook;
import dev.customerfirst.accounts.domain.ContactCounts;
import dev.customerfirst.accounts.domain.HealthReading;
import dev.customerfirst.accounts.domain.HealthTrait;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** What a customer's people say about their health. */
@ApplicationScoped
class PeopleReadings implements HealthSource {

  private final ContactBook contacts;

  PeopleReadings(ContactBook contacts) {
    this.contacts = contacts;
  }

  @Override
  public Map<HealthTrait, HealthReading> of(UUID account, ZoneId zone, LocalDate today) {
    ContactCounts counts = contacts.counts(account);
    return Map.of(
        HealthTrait.ACTIVE_CHAMPION, has(counts.contacts(), counts.champions(), "Champions"),
        HealthTrait.BUYER_ACCESS,
            has(counts.contacts(), counts.economicBuyers(), "Economic buyers"));
  }

  private static HealthReading has(long contacts, long some, String what) {
    return contacts == 0
        ? HealthReading.unknown("No contact of the account is recorded.")
        : HealthReading.yesNo(some > 0, what + ": " + some + " of " + contacts + " contacts.");
  }
}
