package dev.customerfirst.kit.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what goes through the outbox and the inbox of this process. */
@ApplicationScoped
class MessagingCounters {

  private final Counter appended;
  private final Counter published;
  private final Counter applied;
  private final Counter duplicates;
  private final Counter stale;
  private final Counter gaps;
  private final Counter unknownTypes;
  private final Counter parked;

  MessagingCounters(MeterRegistry meters) {
    appended = meters.counter("customerfirst.outbox.appended");
    published = meters.counter("customerfirst.relay.published");
    applied = meters.counter("customerfirst.inbox.applied");
    duplicates = meters.counter("customerfirst.inbox.duplicates");
    stale = meters.counter("customerfirst.inbox.stale");
    gaps = meters.counter("customerfirst.inbox.gaps");
    unknownTypes = meters.counter("customerfirst.inbox.unknown.types");
    parked = meters.counter("customerfirst.inbox.parked");
  }

  void appended(int n) {
    appended.increment(n);
  }

  void published(int n) {
    published.increment(n);
  }

  void applied(int n) {
    applied.increment(n);
  }

  void duplicate() {
    duplicates.increment();
  }

  void stale() {
    stale.increment();
  }

  void gap() {
    gaps.increment();
  }

  void unknownType() {
    unknownTypes.increment();
  }

  void parked() {
    parked.increment();
  }

  long appendedSoFar() {
    return (long) appended.count();
  }

  long publishedSoFar() {
    return (long) published.count();
  }

  long appliedSoFar() {
    return (long) applied.count();
  }

  long gapsSoFar() {
    return (long) gaps.count();
  }
}
