package dev.customerfirst.events.accounts;

import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.GrowthPotential;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.State;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.WireName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as it stands now.
 *
 * @param tier the tier in force, or announced, from {@code tierEffectiveOn} on
 * @param previousTier the tier in force before that day; null when there was none
 * @param tierNeedsReview nobody chose the tier yet (A7)
 * @param timeZone IANA zone of the account's own calendar
 * @param team one entry for each role that has a person
 * @param annualValue what the account is worth to us a year, as the tier policy sees it
 * @param mergedInto the account that this one turned out to be; null for all but such doubles
 */
@Publisher(topic = "accounts.state", source = "/accounts-service")
@WireName("AccountState")
public record AccountState(
    UUID accountId,
    String name,
    List<ExternalId> externalIds,
    Lifecycle lifecycle,
    Tier tier,
    LocalDate tierEffectiveOn,
    @Nullable Tier previousTier,
    boolean tierNeedsReview,
    String timeZone,
    @Nullable String region,
    @Nullable String segment,
    List<TeamMember> team,
    @Nullable Money annualValue,
    @Nullable GrowthPotential growthPotential,
    @Nullable UUID mergedInto)
    implements State {

  @Override
  public UUID key() {
    return accountId;
  }

  /** Who holds a role on the account. */
  public record TeamMember(Role role, UUID personId) {}
}
