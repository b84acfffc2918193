package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.kit.database.Sql;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer that writes down what it is told, and chokes on quarter 666 until it is healed. */
@ApplicationScoped
class TakenIn implements ContractsEvent.Handler {

  static final int POISON = 666;

  private final DataSource dataSource;
  private final Subscription contracts;
  private final Subscription people;
  private volatile boolean healed;

  TakenIn(DataSource dataSource, Inbox inbox) {
    this.dataSource = dataSource;
    this.contracts = inbox.facts(ContractsEvent.class, event -> event.accept(this));
    this.people =
        inbox.states(
            PersonState.class,
            person -> note(person.personId(), person.displayName()),
            key -> note(key, "erased"));
  }

  @Incoming("contracts-events")
  @Blocking
  void contracts(ConsumerRecords<String, byte[]> batch) {
    contracts.receive(batch);
  }

  @Incoming("people-state")
  @Blocking
  void people(ConsumerRecords<String, byte[]> batch) {
    people.receive(batch);
  }

  @Override
  public void on(ContractsEvent.QuarterElapsed event) {
    note(event.contractId(), "quarter " + event.elapsedQuarter());
    if (event.elapsedQuarter() == POISON && !healed) {
      throw new IllegalStateException("nobody knows quarter 666");
    }
  }

  void heal(boolean now) {
    healed = now;
  }

  List<String> of(UUID thing) {
    return Sql.query(
        dataSource,
        "select what from taken_in where thing = ? order by position",
        sql -> sql.set(thing),
        row -> row.getString(1));
  }

  private void note(UUID thing, String what) {
    Sql.execute(
        dataSource,
        "insert into taken_in (thing, what) values (?, ?)",
        sql -> sql.set(thing).text(what));
  }
}
