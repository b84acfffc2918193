package dev.customerfirst.renewals.contract;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Told of contracts in the transaction of what happened to them, with whole sets at a time. */
public interface ContractListener {

  /**
   * Contracts were signed, agreed anew, decided, or are open again; their rows are written. May be
   * called once more than needed.
   */
  default void contractsChanged(Collection<UUID> contractIds) {}

  /** So many days before the day after the last day of contracts. */
  default void windowOpened(int daysBefore, Collection<UUID> contractIds, Instant now) {}
}
