package dev.customerfirst.accounts.crm;

import dev.customerfirst.accounts.account.StatedValue;
import dev.customerfirst.accounts.domain.Scale;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.events.GrowthPotential;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.KnownTimeZone;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An account as another system knows it. What is left out stays as it is here.
 *
 * @param timeZone needed when the account is new here
 * @param tier taken over as long as nobody chose one here
 * @param developers those who could use the product
 * @param annualValue what the account is said to be worth to us a year
 */
@Schema(
    examples =
        """
        {"name": "Northwind Robotics", "timeZone": "America/Los_Angeles", "tier": "TIER_1",
         "region": "AMER", "segment": "Strategic", "developers": 12000,
         "annualValue": {"amount": "250000.00", "currency": "USD"}}""")
record CrmAccount(
    @NotNull @Size(max = 200) @OneLine String name,
    @Nullable @KnownTimeZone String timeZone,
    @Nullable Tier tier,
    @Nullable @Size(max = 80) @OneLine String region,
    @Nullable @Size(max = 80) @OneLine String segment,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer employees,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer developers,
    @Nullable @Valid StatedValue annualValue,
    @Nullable GrowthPotential growthPotential) {

  CrmRow under(String system, String id) {
    return new CrmRow(
        new NewExternalId(system, id),
        name,
        timeZone,
        tier,
        region,
        segment,
        employees,
        developers,
        annualValue,
        growthPotential);
  }
}
