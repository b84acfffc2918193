package dev.customerfirst.accounts.signal;

import java.util.UUID;

/** Told, in the same transaction, when more is known of an account's tickets or activities. */
public interface SignalsChanged {

  /** The account may be unknown here. May be called again for the same news. */
  void signalsChanged(UUID accountId);
}
