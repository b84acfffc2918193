package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What was agreed besides the dates.
 *
 * @param amount with the decimal places of its currency
 * @param autoRenew the contract says that it renews unless somebody gives notice
 * @param noticeDays how many days before the end notice is given
 */
@Embeddable
record Conditions(
    int seats,
    BigDecimal amount,
    String currency,
    @Enumerated(EnumType.STRING) SupportPlan supportPlan,
    boolean autoRenew,
    int noticeDays) {

  Money value() {
    return new Money(amount, currency);
  }
}
