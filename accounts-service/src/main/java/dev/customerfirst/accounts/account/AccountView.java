package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.AnnualValue;
import dev.customerfirst.accounts.domain.Scale;
import dev.customerfirst.accounts.domain.TierSource;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.GrowthPotential;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An account as it stands now.
 *
 * @param tier in force, or announced, from {@code tierEffectiveOn} on
 * @param previousTier in force before that day
 * @param tierNeedsReview nobody chose the tier, and the policy could not tell for certain (A7)
 * @param tierBecause why it is this tier, in words
 * @param developers those who could use the product
 * @param annualValue what the account is said to be worth to us a year
 * @param countedValue what it is worth a year by its contracts, or else as it is said
 * @param team the person of each role that has one
 * @param mergedInto the account that this one turned out to be
 * @param version the number in the ETag
 */
@Schema(name = "Account", examples = AccountView.EXAMPLE)
public record AccountView(
    UUID id,
    String name,
    String timeZone,
    Lifecycle lifecycle,
    Tier tier,
    LocalDate tierEffectiveOn,
    @Nullable Tier previousTier,
    boolean tierNeedsReview,
    String tierBecause,
    TierSource tierSource,
    @Nullable String region,
    @Nullable String segment,
    @Nullable Integer employees,
    @Nullable Integer developers,
    @Nullable Money annualValue,
    @Nullable AnnualValue countedValue,
    @Nullable GrowthPotential growthPotential,
    List<ExternalId> externalIds,
    Map<Role, UUID> team,
    @Nullable UUID mergedInto,
    Instant createdAt,
    Instant updatedAt,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Northwind Robotics",
       "timeZone": "America/Los_Angeles", "lifecycle": "PROSPECT", "tier": "TIER_1",
       "tierEffectiveOn": "2026-01-05", "previousTier": null, "tierNeedsReview": false,
       "tierBecause": "Given when the account was registered.", "tierSource": "OVERRIDE",
       "region": "AMER",
       "segment": "Strategic", "employees": 48000, "developers": 12000,
       "annualValue": {"amount": "250000.00", "currency": "USD"}, "growthPotential": "HIGH",
       "countedValue": {"value": {"amount": "250000.00", "currency": "USD"}, "source": "STATED"},
       "externalIds": [{"system": "crm", "id": "0015e00002AbCdE"}],
       "team": {"ACCOUNT_EXECUTIVE": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01"},
       "mergedInto": null, "createdAt": "2026-01-05T09:00:00Z", "updatedAt": "2026-01-05T09:00:00Z", "version": 1}""";

  public static AccountView of(Account account) {
    TierStanding tier = account.tier();
    Profile profile = account.profile();
    Scale scale = profile.scale();
    return new AccountView(
        account.id(),
        profile.name(),
        profile.timeZone(),
        account.lifecycle(),
        tier.tier(),
        tier.effectiveOn(),
        tier.previous(),
        tier.needsReview(),
        tier.because(),
        TierSource.of(tier),
        profile.region(),
        profile.segment(),
        scale.employees(),
        scale.developers(),
        scale.annualValue(),
        account.annualValue().orElse(null),
        scale.growthPotential(),
        account.externalIds(),
        account.team(),
        account.mergedInto().orElse(null),
        account.createdAt(),
        account.updatedAt(),
        account.version());
  }
}
