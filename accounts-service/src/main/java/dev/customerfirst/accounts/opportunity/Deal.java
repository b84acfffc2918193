package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.events.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The terms of an opportunity that change while people talk. */
@Embeddable
class Deal {

  private String name;

  @Column(name = "value_amount")
  private @Nullable BigDecimal amount;

  @Column(name = "value_currency")
  private @Nullable String currency;

  @Column(name = "closes_on")
  private @Nullable LocalDate closesOn;

  @SuppressWarnings("NullAway.Init")
  protected Deal() {}

  Deal(String name, @Nullable Money value, @Nullable LocalDate closesOn) {
    this.name = name.strip();
    this.amount = value == null ? null : value.amount();
    this.currency = value == null ? null : value.currency();
    this.closesOn = closesOn;
  }

  String name() {
    return name;
  }

  @Nullable Money value() {
    return amount == null || currency == null ? null : Amounts.normal(new Money(amount, currency));
  }

  @Nullable LocalDate closesOn() {
    return closesOn;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Deal deal
        && name.equals(deal.name)
        && Objects.equals(value(), deal.value())
        && Objects.equals(closesOn, deal.closesOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, value(), closesOn);
  }
}
