package dev.customerfirst.accounts.crm;

import dev.customerfirst.accounts.account.Profile;
import dev.customerfirst.accounts.account.StatedValue;
import dev.customerfirst.accounts.domain.ExternalKey;
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
 * A row of a batch: an account as another system knows it, with its key there.
 *
 * @param timeZone needed when the account is new here
 * @param tier taken over as long as nobody chose one here
 * @param developers those who could use the product
 * @param annualValue what the account is said to be worth to us a year
 */
@Schema(
    examples =
        """
        {"externalId": {"system": "crm", "id": "0015e00002AbCdE"}, "name": "Northwind Robotics",
         "timeZone": "America/Los_Angeles", "tier": "TIER_1", "developers": 12000,
         "annualValue": {"amount": "250000.00", "currency": "USD"}, "growthPotential": "HIGH"}""")
record CrmRow(
    @NotNull @Valid NewExternalId externalId,
    @NotNull @Size(max = 200) @OneLine String name,
    @Nullable @KnownTimeZone String timeZone,
    @Nullable Tier tier,
    @Nullable @Size(max = 80) @OneLine String region,
    @Nullable @Size(max = 80) @OneLine String segment,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer employees,
    @Nullable @Min(0) @Max(Scale.MOST_PEOPLE) Integer developers,
    @Nullable @Valid StatedValue annualValue,
    @Nullable GrowthPotential growthPotential) {

  ExternalKey key() {
    return externalId.key();
  }

  /** What the account's profile becomes; what the row leaves out stays. */
  Profile over(Profile known) {
    return new Profile(
        name,
        timeZone == null ? known.timeZone() : timeZone,
        region == null ? known.region() : region,
        segment == null ? known.segment() : segment,
        scale().over(known.scale()));
  }

  /** The profile of an account that is new here. */
  Profile profile(String newTimeZone) {
    return new Profile(name, newTimeZone, region, segment, scale());
  }

  private Scale scale() {
    return new Scale(employees, developers, StatedValue.money(annualValue), growthPotential);
  }
}
