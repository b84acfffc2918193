package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ChampionStanding;
import dev.customerfirst.accounts.domain.Known;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a contact is to us.
 *
 * @param champion what the three conditions make of it, for those who count
 * @param wasChampion is or was a champion at any time; stays after an erasure
 */
@Embeddable
record Flags(
    @Column(name = "power_and_influence") @Enumerated(EnumType.STRING) Known powerAndInfluence,
    @Column(name = "sells_on_our_behalf") @Enumerated(EnumType.STRING) Known sellsOnOurBehalf,
    @Column(name = "sees_our_success_as_theirs") @Enumerated(EnumType.STRING)
        Known seesOurSuccessAsTheirs,
    boolean champion,
    @Column(name = "was_champion") boolean wasChampion,
    boolean advocate,
    @Column(name = "economic_buyer") boolean economicBuyer) {

  static final Flags NONE = of(ChampionStanding.UNKNOWN, false, false, false);

  static Flags of(
      ChampionStanding standing, boolean wasChampion, boolean advocate, boolean economicBuyer) {
    return new Flags(
        standing.powerAndInfluence(),
        standing.sellsOnOurBehalf(),
        standing.seesOurSuccessAsTheirs(),
        standing.champion(),
        wasChampion || standing.champion(),
        advocate,
        economicBuyer);
  }

  /** Nothing of it is left but that they once were a champion. */
  Flags erased() {
    return of(ChampionStanding.UNKNOWN, wasChampion, false, false);
  }

  ChampionStanding standing() {
    return new ChampionStanding(powerAndInfluence, sellsOnOurBehalf, seesOurSuccessAsTheirs);
  }
}
