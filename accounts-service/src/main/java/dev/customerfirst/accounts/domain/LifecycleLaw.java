package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Lifecycle;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the contracts make of an account (R177). A function of what is known, not of the order in
 * which it was heard.
 */
public final class LifecycleLaw {

  private LifecycleLaw() {}

  /**
   * A signed contract makes a customer from the signature on (A45), until the last one has ended
   * and none follows. A successor counts before its own signature was heard.
   */
  public static Lifecycle of(Collection<ContractStanding> contracts) {
    if (contracts.isEmpty()) {
      return Lifecycle.PROSPECT;
    }
    Set<Object> ended =
        contracts.stream()
            .filter(ContractStanding::ended)
            .map(ContractStanding::contract)
            .collect(Collectors.toSet());
    boolean stays =
        contracts.stream()
            .anyMatch(
                contract ->
                    !contract.ended()
                        || (contract.successor() != null && !ended.contains(contract.successor())));
    return stays ? Lifecycle.CUSTOMER : Lifecycle.CHURNED;
  }

  /** Why the lifecycle moved, in words. */
  public static String because(Lifecycle from, Lifecycle to) {
    return switch (to) {
      case PROSPECT -> "No contract is known.";
      case CUSTOMER ->
          from == Lifecycle.CHURNED
              ? "A contract was signed again: the customer came back."
              : "The first contract was signed.";
      case CHURNED -> "The last contract ended and no other one follows.";
    };
  }
}
