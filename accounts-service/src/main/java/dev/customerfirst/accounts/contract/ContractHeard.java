package dev.customerfirst.accounts.contract;

import java.util.UUID;

/** Told, in the same transaction, when the contracts of an account are known better than before. */
public interface ContractHeard {

  /** The account may be unknown here. May be called again for the same news. */
  void contractHeard(UUID accountId);
}
