package dev.customerfirst.accounts.domain;

/** What it takes to be a champion. */
public enum ChampionCondition {
  POWER_AND_INFLUENCE,
  SELLS_ON_OUR_BEHALF,
  SEES_OUR_SUCCESS_AS_THEIRS
}
