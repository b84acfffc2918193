package dev.customerfirst.renewals.contract;

import java.util.Map;
import java.util.UUID;

/** Something is due for contracts to which it cannot happen. */
class StuckContractsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Map<UUID, RuntimeException> stuck;

  StuckContractsException(Map<UUID, RuntimeException> stuck) {
    super("What is due cannot happen to these contracts: " + stuck);
    this.stuck = stuck;
    stuck.values().forEach(this::addSuppressed);
  }

  /** Each of them with the reason. */
  Map<UUID, RuntimeException> stuck() {
    return stuck;
  }
}
