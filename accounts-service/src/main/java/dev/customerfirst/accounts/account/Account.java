package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.AnnualValue;
import dev.customerfirst.accounts.domain.TierChoice;
import dev.customerfirst.accounts.domain.TierMove;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.accounts.external.ExternalIdRow;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company we want to keep, from the first talk on. */
@Entity
public class Account {

  @Id private UUID id;
  @Version private long version;
  @Embedded private Profile profile;
  @Embedded private TierColumns tier;

  /** Null while nothing is known: JPA keeps no empty embeddables. */
  @Embedded private @Nullable CountedValue counted;

  /** What happened to the tier and is not in its history yet. */
  @Transient private @Nullable TierMove tierMove;

  @Enumerated(EnumType.STRING)
  private Lifecycle lifecycle;

  @ElementCollection
  @CollectionTable(name = "account_external_id", joinColumns = @JoinColumn(name = "account_id"))
  private Set<ExternalIdRow> externalIds;

  @ElementCollection
  @CollectionTable(name = "account_team", joinColumns = @JoinColumn(name = "account_id"))
  @MapKeyColumn(name = "role")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "person_id")
  private Map<Role, UUID> team;

  @Embedded private @Nullable Merge merge;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  /**
   * A new prospect (R177); without a tier it follows the policy.
   *
   * @param by who says so
   */
  public Account(
      Profile profile,
      @Nullable Tier tier,
      Collection<ExternalId> externalIds,
      String by,
      Instant now) {
    LocalDate today = today(profile.timeZone(), now);
    TierStanding first =
        tier == null
            ? TierStanding.unchosen(today)
            : TierStanding.given(tier, today, new TierChoice(by, now, null));
    this.id = Uuid7.next();
    this.profile = profile;
    this.tier = new TierColumns(first);
    this.tierMove = new TierMove(null, first);
    this.lifecycle = Lifecycle.PROSPECT;
    this.externalIds = new HashSet<>(externalIds.stream().map(ExternalIdRow::new).toList());
    this.team = new HashMap<>();
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** Takes over another profile; says whether anything is new. */
  public boolean become(Profile other) {
    if (profile.equals(other)) {
      return false;
    }
    profile = other;
    return true;
  }

  /** Takes over a tier that the rules let pass. */
  public void decideTier(TierStanding standing) {
    if (standing.equals(tier.standing())) {
      return; // Another object with the same contents would be written as a change.
    }
    tierMove = tierMove == null ? new TierMove(tier.standing(), standing) : tierMove.then(standing);
    tier = new TierColumns(standing);
  }

  /** What happened to the tier since this was asked last. */
  public Optional<TierMove> takeTierMove() {
    Optional<TierMove> taken = Optional.ofNullable(tierMove);
    tierMove = null;
    return taken;
  }

  /** Takes over the annual value that counts. */
  public void count(Optional<AnnualValue> value) {
    if (value.equals(annualValue())) {
      return;
    }
    counted = value.map(CountedValue::new).orElse(null);
  }

  public void moveTo(Lifecycle other) {
    lifecycle = other;
  }

  /** Gives a role to a person; answers who had it. */
  public @Nullable UUID assign(Role role, UUID person) {
    return team.put(role, person);
  }

  /** Takes a role away; answers who had it. */
  public @Nullable UUID release(Role role) {
    return team.remove(role);
  }

  /** From now on it only points to the account that it turned out to be. */
  public void mergeInto(Account survivor, String because, Instant now) {
    merge = new Merge(survivor.id, because, now);
    team.clear();
  }

  /** The account that this one turned out to be; empty for all but such doubles. */
  public Optional<UUID> mergedInto() {
    return Optional.ofNullable(merge).map(Merge::into);
  }

  void touch(Instant now) {
    updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Profile profile() {
    return profile;
  }

  public TierStanding tier() {
    return tier.standing();
  }

  /** What the account is worth a year, by its contracts or as somebody says. */
  public Optional<AnnualValue> annualValue() {
    return Optional.ofNullable(counted).map(CountedValue::value);
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /** Roles in the order of the role list, with their people. */
  public Map<Role, UUID> team() {
    Map<Role, UUID> ordered = new EnumMap<>(Role.class);
    ordered.putAll(team);
    return ordered;
  }

  public List<ExternalId> externalIds() {
    return externalIds.stream()
        .sorted(Comparator.comparing(ExternalIdRow::key))
        .map(ExternalIdRow::given)
        .toList();
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** Today by the account's own calendar. */
  public LocalDate today(Instant now) {
    return today(profile.timeZone(), now);
  }

  /** When a day begins by the account's own calendar. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneId.of(profile.timeZone())).toInstant();
  }

  private static LocalDate today(String timeZone, Instant now) {
    return now.atZone(ZoneId.of(timeZone)).toLocalDate();
  }
}
