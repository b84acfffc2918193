package dev.customerfirst.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes the relay once a transaction that wrote something to publish has committed. */
@ApplicationScoped
class AfterCommit {

  private final TransactionSynchronizationRegistry transactions;
  private final RelayBell bell;
  private final MessagingCounters counters;

  AfterCommit(
      TransactionSynchronizationRegistry transactions, RelayBell bell, MessagingCounters counters) {
    this.transactions = transactions;
    this.bell = bell;
    this.counters = counters;
  }

  void wakeRelay(int written) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              counters.appended(written);
              bell.ring();
            }
          }
        });
  }
}
