package dev.customerfirst.playbooks.signal;

import dev.customerfirst.kit.messaging.EventTime;
import dev.customerfirst.playbooks.activity.ExtraActivities;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.domain.playbook.Signal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays what signals start, once the account itself is known. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SignalService {

  private final SignalBook signals;
  private final CustomerBook customers;
  private final ExtraActivities activities;
  private final EventTime eventTime;

  SignalService(
      SignalBook signals, CustomerBook customers, ExtraActivities activities, EventTime eventTime) {
    this.signals = signals;
    this.customers = customers;
    this.activities = activities;
    this.eventTime = eventTime;
  }

  /** Something happened on a day that is known. */
  public void hear(HeardSignal heard) {
    customers.locked(heard.accountId());
    signals.hear(heard);
    play(heard.accountId());
  }

  /** The same, on the day of the event that tells of it. */
  public void hear(UUID accountId, Signal signal, @Nullable UUID contractId, String because) {
    Customer customer = customers.locked(accountId);
    ZoneId zone = customer.zone().orElse(ZoneOffset.UTC);
    LocalDate on = LocalDate.ofInstant(eventTime.happenedAt(), zone);
    hear(new HeardSignal(accountId, signal, on, contractId, null, because));
  }

  /** Plays what waits; nothing is done while nobody knows the account's calendar. */
  public void play(UUID accountId) {
    Optional<ZoneId> zone = customers.locked(accountId).zone();
    if (zone.isPresent()) {
      for (HeardSignal heard : signals.take(accountId)) {
        activities.play(
            accountId,
            heard.signal(),
            heard.on(),
            zone.get(),
            heard.contractId(),
            heard.band(),
            heard.because());
      }
    }
  }
}
