package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.events.contracts.SupportOverride;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was agreed besides the dates.
 *
 * @param amount with the decimal places of its currency
 * @param supportOverrides promises in place of the support plan's, the gravest severity first
 * @param autoRenew the contract says that it renews unless somebody gives notice
 * @param noticeDays how many days before the end notice is given
 */
@Embeddable
record Conditions(
    int seats,
    BigDecimal amount,
    String currency,
    @Enumerated(EnumType.STRING) SupportPlan supportPlan,
    @Convert(converter = SupportOverridesColumn.class) @JdbcTypeCode(SqlTypes.JSON)
        List<SupportOverride> supportOverrides,
    boolean autoRenew,
    int noticeDays) {

  Money value() {
    return new Money(amount, currency);
  }

  Conditions with(boolean renewsByItself, int days) {
    return new Conditions(
        seats, amount, currency, supportPlan, supportOverrides, renewsByItself, days);
  }

  /** The same with what was agreed anew; notice stays as it was. */
  Conditions with(AgreedTerms terms) {
    return new Conditions(
        terms.seats(),
        terms.value().amount(),
        terms.value().currency(),
        terms.supportPlan(),
        terms.supportOverrides(),
        autoRenew,
        noticeDays);
  }
}
