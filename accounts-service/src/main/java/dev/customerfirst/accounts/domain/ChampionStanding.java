package dev.customerfirst.accounts.domain;

import java.util.Arrays;
import java.util.List;

/**
 * How far a contact is on the way to being our champion (R043): all three conditions hold, or they
 * are none. A friend without influence, or a boss who never speaks for us, is not one.
 */
public record ChampionStanding(
    Known powerAndInfluence, Known sellsOnOurBehalf, Known seesOurSuccessAsTheirs) {

  /** Nobody asked yet. */
  public static final ChampionStanding UNKNOWN =
      new ChampionStanding(Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);

  public boolean champion() {
    return missing().isEmpty();
  }

  /** The conditions that do not hold, or of which nobody knows. */
  public List<ChampionCondition> missing() {
    return Arrays.stream(ChampionCondition.values())
        .filter(condition -> answer(condition) != Known.YES)
        .toList();
  }

  private Known answer(ChampionCondition condition) {
    return switch (condition) {
      case POWER_AND_INFLUENCE -> powerAndInfluence;
      case SELLS_ON_OUR_BEHALF -> sellsOnOurBehalf;
      case SEES_OUR_SUCCESS_AS_THEIRS -> seesOurSuccessAsTheirs;
    };
  }
}
