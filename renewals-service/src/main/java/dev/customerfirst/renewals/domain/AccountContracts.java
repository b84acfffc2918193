package dev.customerfirst.renewals.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The contracts of an account that a period looks at: all that ended on the day before it or later.
 *
 * @param customerBefore whether an earlier contract of some value had ended before that day
 * @param graceBefore the last day of grace of those earlier contracts
 */
public record AccountContracts(
    UUID accountId,
    List<SignedContract> contracts,
    boolean customerBefore,
    @Nullable LocalDate graceBefore) {

  public AccountContracts {
    contracts = List.copyOf(contracts);
  }

  /**
   * What the account is worth a year at the end of a day.
   *
   * @param startsLater nothing runs on that day; it counts with the contract that comes next
   */
  record Worth(MoneyByCurrency value, boolean startsLater) {
    boolean isCustomer() {
      return !value.isNothing();
    }
  }

  /** By what runs on the day; else, for somebody who was a customer, by what starts next (A45). */
  Worth worthOn(LocalDate day) {
    MoneyByCurrency running = valueOf(contract -> contract.runsOn(day), day);
    if (!running.isNothing() || !wasCustomerBy(day)) {
      return new Worth(running, false);
    }
    MoneyByCurrency next =
        nextStart(day)
            .map(start -> valueOf(contract -> bridges(contract, day, start), start))
            .orElse(running);
    return new Worth(next, !next.isNothing());
  }

  /** What ended before a day, a year of it, and can still be renewed. */
  MoneyByCurrency undecidedOn(LocalDate day) {
    return contracts.stream()
        .filter(contract -> contract.isOverOn(day) && contract.undecided())
        .map(contract -> contract.annualValue(contract.endsOn()))
        .collect(MoneyByCurrency.sum());
  }

  /** Whether any contract of some value had begun by a day. */
  boolean wasCustomerBy(LocalDate day) {
    return customerBefore || !valueOf(c -> !c.startsOn().isAfter(day), day).isNothing();
  }

  Optional<SignedContract> contract(@Nullable UUID id) {
    return contracts.stream().filter(contract -> contract.id().equals(id)).findFirst();
  }

  private MoneyByCurrency valueOf(Predicate<SignedContract> which, LocalDate day) {
    return contracts.stream()
        .filter(which)
        .map(contract -> contract.annualValue(day))
        .collect(MoneyByCurrency.sum());
  }

  private Optional<LocalDate> nextStart(LocalDate day) {
    LocalDate signedBy = signedBy(day);
    return contracts.stream()
        .filter(contract -> contract.startsOn().isAfter(day))
        .filter(contract -> !contract.signedOn().isAfter(signedBy))
        .filter(contract -> contract.annualValue(contract.startsOn()).amount().signum() > 0)
        .map(SignedContract::startsOn)
        .min(Comparator.naturalOrder());
  }

  private boolean bridges(SignedContract contract, LocalDate day, LocalDate start) {
    return contract.startsOn().equals(start) && !contract.signedOn().isAfter(signedBy(day));
  }

  /** Who signs within the days of grace stayed, and did so on each of those days. */
  private LocalDate signedBy(LocalDate day) {
    LocalDate latest = graceBefore == null || graceBefore.isBefore(day) ? day : graceBefore;
    for (SignedContract contract : contracts) {
      LocalDate grace = contract.graceUntil();
      if (grace != null && contract.isOverOn(day) && grace.isAfter(latest)) {
        latest = grace;
      }
    }
    return latest;
  }
}
