package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ChampionStanding;
import dev.customerfirst.accounts.domain.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the three conditions of a champion; what is left out is UNKNOWN.
 *
 * @param powerAndInfluence can move people and money at the customer
 * @param sellsOnOurBehalf speaks for us where we are not in the room
 * @param seesOurSuccessAsTheirs gains by our success
 */
@Schema(
    examples =
        """
        {"powerAndInfluence": "YES", "sellsOnOurBehalf": "YES",
         "seesOurSuccessAsTheirs": "UNKNOWN"}""")
public record ChampionConditions(
    @Nullable Known powerAndInfluence,
    @Nullable Known sellsOnOurBehalf,
    @Nullable Known seesOurSuccessAsTheirs) {

  static ChampionConditions of(ChampionStanding standing) {
    return new ChampionConditions(
        standing.powerAndInfluence(),
        standing.sellsOnOurBehalf(),
        standing.seesOurSuccessAsTheirs());
  }

  ChampionStanding standing() {
    return new ChampionStanding(
        given(powerAndInfluence), given(sellsOnOurBehalf), given(seesOurSuccessAsTheirs));
  }

  ChampionConditions over(ChampionConditions known) {
    return new ChampionConditions(
        powerAndInfluence == null ? known.powerAndInfluence : powerAndInfluence,
        sellsOnOurBehalf == null ? known.sellsOnOurBehalf : sellsOnOurBehalf,
        seesOurSuccessAsTheirs == null ? known.seesOurSuccessAsTheirs : seesOurSuccessAsTheirs);
  }

  private static Known given(@Nullable Known answer) {
    return answer == null ? Known.UNKNOWN : answer;
  }
}
