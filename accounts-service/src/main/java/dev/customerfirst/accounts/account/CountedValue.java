package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.AnnualValue;
import dev.customerfirst.events.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** Keeps an {@link AnnualValue} in the account's row. */
@Embeddable
class CountedValue {

  @Column(name = "counted_value_amount")
  private BigDecimal amount;

  @Column(name = "counted_value_currency")
  private String currency;

  @Column(name = "counted_value_source")
  @Enumerated(EnumType.STRING)
  private AnnualValue.Source source;

  @SuppressWarnings("NullAway.Init")
  protected CountedValue() {}

  CountedValue(AnnualValue counted) {
    this.amount = counted.value().amount();
    this.currency = counted.value().currency();
    this.source = counted.source();
  }

  AnnualValue value() {
    return new AnnualValue(new Money(amount, currency), source);
  }
}
