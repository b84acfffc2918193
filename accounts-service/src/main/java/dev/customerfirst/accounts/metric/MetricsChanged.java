package dev.customerfirst.accounts.metric;

import java.util.UUID;

/** Told, in the same transaction, that figures of an account are new or have other values. */
public interface MetricsChanged {

  /** Called once for each account of a request; the account is locked. */
  void metricsChanged(UUID accountId);
}
