package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an account is worth to us a year, as it counts for us. Contracts say it better than people;
 * amounts are never converted from one currency into another.
 */
public record AnnualValue(Money value, Source source) {

  /** Who says so. */
  public enum Source {
    /** The sum of the contracts that run, or that will run first. */
    CONTRACTS,
    /** A person or the CRM. */
    STATED
  }

  public AnnualValue {
    value = Amounts.normal(value);
  }

  /**
   * The contracts that run today; if none does, those that run on the first day on which one will.
   * If there are none, or they are in several currencies, what was stated.
   *
   * @param today by the account's own calendar
   */
  public static Optional<AnnualValue> of(
      Collection<ContractTerms> contracts, @Nullable Money stated, LocalDate today) {
    LocalDate day = countingDay(contracts, today);
    List<Money> values =
        contracts.stream()
            .filter(contract -> contract.runsOn(day))
            .map(ContractTerms::annualValue)
            .toList();
    if (values.stream().map(Money::currency).distinct().count() == 1) {
      BigDecimal sum = values.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      return Optional.of(
          new AnnualValue(new Money(sum, values.get(0).currency()), Source.CONTRACTS));
    }
    return Optional.ofNullable(stated).map(value -> new AnnualValue(value, Source.STATED));
  }

  /** The next day on which other contracts count than today, if nothing else happens. */
  public static Optional<LocalDate> nextChange(
      Collection<ContractTerms> contracts, LocalDate today) {
    return contracts.stream()
        .flatMap(contract -> Stream.of(contract.startsOn(), contract.endsOn().plusDays(1)))
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo);
  }

  private static LocalDate countingDay(Collection<ContractTerms> contracts, LocalDate today) {
    return contracts.stream().anyMatch(contract -> contract.runsOn(today))
        ? today
        : contracts.stream()
            .map(ContractTerms::startsOn)
            .filter(day -> day.isAfter(today))
            .min(LocalDate::compareTo)
            .orElse(today);
  }
}
