package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.StatedValue;
import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.accounts.domain.Scale;
import dev.customerfirst.accounts.domain.TierFacts;
import dev.customerfirst.events.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Other facts than those known.
 *
 * @param annualValue instead of what counts now
 */
@Schema(
    examples =
        """
        {"developers": 12000, "annualValue": {"amount": "400000.00", "currency": "USD"}}""")
record WhatIf(
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer developers,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer employees,
    @Nullable @Valid StatedValue annualValue) {

  TierFacts over(TierFacts known) {
    Money value = StatedValue.money(annualValue);
    return new TierFacts(
        developers == null ? known.developers() : developers,
        employees == null ? known.employees() : employees,
        value == null ? known.annualValue() : Amounts.normal(value));
  }
}
