package dev.customerfirst.renewals.contract;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Told of contracts in the transaction of what happened to them, with whole sets at a time. */
public interface ContractListener {

  /**
   * Contracts are locked, and nothing of what is about to happen to them was told yet. Whoever
   * tells something about them as well takes its own rows now, or the two could wait for each
   * other: facts of one contract are told one transaction after the other.
   */
  default void contractsHeld(Collection<UUID> contractIds) {}

  /**
   * Contracts were signed, agreed anew, decided, or are open again; their rows are written. May be
   * called once more than needed.
   */
  default void contractsChanged(Collection<UUID> contractIds) {}

  /** So many days before the day after the last day of contracts. */
  default void windowOpened(int daysBefore, Collection<UUID> contractIds, Instant now) {}
}
