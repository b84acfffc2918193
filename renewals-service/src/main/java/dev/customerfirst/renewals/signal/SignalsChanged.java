package dev.customerfirst.renewals.signal;

import java.util.Collection;
import java.util.UUID;

/** Told, in the same transaction, when more is known of an account than before. */
public interface SignalsChanged {

  /**
   * @param accountIds all ids that one customer has had; may be unknown here
   */
  void signalsChanged(Collection<UUID> accountIds);
}
