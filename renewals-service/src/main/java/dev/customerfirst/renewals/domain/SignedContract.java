package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as figures look at it.
 *
 * @param signedOn by the contract's calendar
 * @param successorId the contract that follows it
 * @param undecided nobody renewed it and nobody lost it yet: it has not ended or its days of grace
 *     run, no other contract follows it, and the customer did not say that they leave
 * @param graceUntil once it has ended, the last day on which it could be renewed
 * @param versions what was agreed, in the order in which it was; at least one
 */
public record SignedContract(
    UUID id,
    LocalDate signedOn,
    @Nullable UUID successorId,
    boolean undecided,
    @Nullable LocalDate graceUntil,
    List<AgreedVersion> versions) {

  public SignedContract {
    versions = List.copyOf(versions);
  }

  /** The first day as it was agreed last; it can only change before it has come. */
  public LocalDate startsOn() {
    return latest().startsOn();
  }

  /** The last day as it was agreed last. */
  public LocalDate endsOn() {
    return latest().endsOn();
  }

  boolean runsOn(LocalDate day) {
    return !startsOn().isAfter(day) && !endsOn().isBefore(day);
  }

  boolean isOverOn(LocalDate day) {
    return endsOn().isBefore(day);
  }

  /** The value a year that counted on a day: of what was agreed last among what counted by then. */
  Money annualValue(LocalDate day) {
    AgreedVersion inForce = versions.get(0);
    for (AgreedVersion version : versions) {
      if (!version.effectiveOn().isAfter(day)) {
        inForce = version;
      }
    }
    return inForce.annualValue();
  }

  private AgreedVersion latest() {
    return versions.get(versions.size() - 1);
  }
}
