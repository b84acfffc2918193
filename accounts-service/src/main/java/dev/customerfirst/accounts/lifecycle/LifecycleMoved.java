package dev.customerfirst.accounts.lifecycle;

import dev.customerfirst.events.Lifecycle;
import java.util.UUID;

/**
 * Hears that an account became a customer, left or came back. Called in the transaction of the
 * change, after everything of it is written, while the account is taken out.
 */
public interface LifecycleMoved {

  void lifecycleMoved(UUID accountId, Lifecycle from, Lifecycle to);
}
