package dev.customerfirst.accounts.account;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An account to register.
 *
 * @param timeZone IANA zone of the account's own calendar
 * @param developers those who could use the product
 * @param annualValue what the account is said to be worth to us a year
 * @param tier left out, the account gets TIER_3 and waits for a review (A7)
 */
@Schema(
    examples =
        """
        {"name": "Northwind Robotics", "timeZone": "America/Los_Angeles", "tier": "TIER_1",
         "region": "AMER", "segment": "Strategic", "developers": 12000, "employees": 48000,
         "annualValue": {"amount": "250000.00", "currency": "USD"}, "growthPotential": "HIGH",
         "externalIds": [{"system": "crm", "id": "0015e00002AbCdE"}]}""")
record NewAccount(
    @NotNull @Size(max = 200) @OneLine String name,
    @NotNull @KnownTimeZone String timeZone,
    @Nullable Tier tier,
    @Nullable @Size(max = 80) @OneLine String region,
    @Nullable @Size(max = 80) @OneLine String segment,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer employees,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer developers,
    @Nullable @Valid StatedValue annualValue,
    @Nullable GrowthPotential growthPotential,
    @Nullable @Size(max = 20) List<@NotNull @Valid NewExternalId> externalIds) {

  Profile profile() {
    return new Profile(
        name,
        timeZone,
        region,
        segment,
        new Scale(employees, developers, StatedValue.money(annualValue), growthPotential));
  }

  List<NewExternalId> keys() {
    return externalIds == null ? List.of() : externalIds;
  }
}
