package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of an account that a tier policy can ask; null is not known. */
public record TierFacts(
    @Nullable Integer developers, @Nullable Integer employees, @Nullable Money annualValue) {

  /** The figure; empty when it is not known, or known in another currency only. */
  Optional<BigDecimal> figure(TierFact fact, String currency) {
    return switch (fact) {
      case DEVELOPERS -> Optional.ofNullable(developers).map(BigDecimal::valueOf);
      case EMPLOYEES -> Optional.ofNullable(employees).map(BigDecimal::valueOf);
      case ANNUAL_VALUE ->
          Optional.ofNullable(annualValue)
              .filter(value -> value.currency().equals(currency))
              .map(Money::amount);
    };
  }

  /** The fact in words: {@code developers are 12000}, {@code annual value is not known}. */
  String inWords(TierFact fact, String currency) {
    String verb = fact.isMoney() ? " is " : " are ";
    Money value = annualValue;
    if (fact.isMoney() && value != null && !value.currency().equals(currency)) {
      return "annual value is known in "
          + value.currency()
          + " only, while the policy counts in "
          + currency;
    }
    return fact.words()
        + verb
        + figure(fact, currency)
            .map(figure -> figure.toPlainString() + (fact.isMoney() ? " " + currency : ""))
            .orElse("not known");
  }
}
