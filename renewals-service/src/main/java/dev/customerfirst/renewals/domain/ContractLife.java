package dev.customerfirst.renewals.domain;

import static dev.customerfirst.events.ContractStatus.ENDED;
import static dev.customerfirst.events.ContractStatus.SIGNED;
import static dev.customerfirst.events.ContractStatus.STARTED;

import dev.customerfirst.events.ContractStatus;
import java.util.Map;

/** The life of a contract in one table: what each moment makes of it. */
public final class ContractLife {

  static final Map<ContractStatus, Map<MomentKind, ContractStatus>> TRANSITIONS =
      Map.of(
          SIGNED, Map.of(MomentKind.STARTED, STARTED),
          STARTED,
              Map.of(
                  MomentKind.RENEWAL_WINDOW, STARTED,
                  MomentKind.QUARTER_ELAPSED, STARTED,
                  MomentKind.ENDED, ENDED),
          ENDED, Map.of());

  private ContractLife() {}

  /**
   * The status after a moment.
   *
   * @throws IllegalStateException when that cannot happen to a contract of this status
   */
  public static ContractStatus after(ContractStatus status, MomentKind moment) {
    ContractStatus next = TRANSITIONS.getOrDefault(status, Map.of()).get(moment);
    if (next == null) {
      throw new IllegalStateException(moment + " cannot happen to a contract that is " + status);
    }
    return next;
  }
}
