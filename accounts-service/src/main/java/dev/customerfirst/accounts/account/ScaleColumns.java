package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.Scale;
import dev.customerfirst.events.GrowthPotential;
import dev.customerfirst.events.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Scale} in the account's row. */
@Embeddable
class ScaleColumns {

  private @Nullable Integer employees;
  private @Nullable Integer developers;

  @Column(name = "stated_value_amount")
  private @Nullable BigDecimal amount;

  @Column(name = "stated_value_currency")
  private @Nullable String currency;

  @Column(name = "growth_potential")
  @Enumerated(EnumType.STRING)
  private @Nullable GrowthPotential growthPotential;

  protected ScaleColumns() {}

  ScaleColumns(Scale scale) {
    Money value = scale.annualValue();
    this.employees = scale.employees();
    this.developers = scale.developers();
    this.amount = value == null ? null : value.amount();
    this.currency = value == null ? null : value.currency();
    this.growthPotential = scale.growthPotential();
  }

  Scale scale() {
    return new Scale(
        employees,
        developers,
        amount == null || currency == null ? null : new Money(amount, currency),
        growthPotential);
  }
}
