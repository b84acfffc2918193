package dev.customerfirst.accounts.domain;

/** How far ahead a goal of the customer lies (R099). */
public enum GoalHorizon {
  SHORT,
  LONG
}
