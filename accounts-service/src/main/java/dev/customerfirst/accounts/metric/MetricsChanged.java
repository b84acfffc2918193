package dev.customerfirst.accounts.metric;

import java.util.Collection;
import java.util.UUID;

/** Told, in the same transaction, that figures of accounts are new or have other values. */
public interface MetricsChanged {

  /** Called once for all accounts of a request, of which there may be many; they are locked. */
  void metricsChanged(Collection<UUID> accountIds);
}
