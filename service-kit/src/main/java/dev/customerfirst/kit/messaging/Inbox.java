package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.State;
import dev.customerfirst.kit.database.Failures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Takes events in exactly once in effect: who was applied is remembered in the transaction of the
 * change. A message that cannot be applied is parked, and the others go on.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final InboxTable table;
  private final DeadLetters deadLetters;
  private final MessagingCounters counters;
  private final ConsumerProgress progress;
  private final Map<String, Intake> intakes = new ConcurrentHashMap<>();

  Inbox(
      InboxTable table,
      DeadLetters deadLetters,
      MessagingCounters counters,
      ConsumerProgress progress) {
    this.table = table;
    this.deadLetters = deadLetters;
    this.counters = counters;
    this.progress = progress;
  }

  /**
   * Subscribes to the facts of one publisher.
   *
   * @param publisherInterface the sealed interface, for example {@code ContractsEvent}
   * @param handler an idempotent step that gets along with any order of topics; runs in the
   *     transaction
   */
  public <E extends Fact> Subscription facts(Class<E> publisherInterface, Consumer<E> handler) {
    Publisher publisher =
        Objects.requireNonNull(
            publisherInterface.getAnnotation(Publisher.class), "no @Publisher on the interface");
    return subscribe(
        new FactIntake<>(
            publisher.topic(), publisherInterface, handler, table, deadLetters, counters));
  }

  /**
   * Subscribes to a state.
   *
   * @param erased told the key of a thing that everybody must forget
   */
  public <S extends State> Subscription states(
      Class<S> stateType, Consumer<S> handler, Consumer<UUID> erased) {
    String topic = EventCatalogue.typeOf(stateType).topic();
    return subscribe(new StateIntake<>(topic, stateType, handler, erased, table, counters));
  }

  Optional<Intake> intakeOf(String topic) {
    return Optional.ofNullable(intakes.get(topic));
  }

  private Subscription subscribe(Intake intake) {
    intakes.put(intake.topic(), intake);
    return batch -> receive(intake, batch);
  }

  private void receive(Intake intake, ConsumerRecords<String, byte[]> batch) {
    for (TopicPartition partition : batch.partitions()) {
      List<ConsumerRecord<String, byte[]>> records = batch.records(partition);
      settle(intake, records.stream().map(IncomingMessage::of).toList());
      progress.settledUpTo(partition, records.get(records.size() - 1).offset() + 1);
    }
  }

  private void settle(Intake intake, List<IncomingMessage> batch) {
    try {
      Patience.whileDatabaseIsAway(
          () -> QuarkusTransaction.requiringNew().run(() -> intake.applyNew(batch)));
    } catch (RuntimeException e) {
      LOG.debugf(e, "a batch of %s is applied one by one", intake.topic());
      batch.forEach(message -> settleAlone(intake, message));
    }
  }

  private void settleAlone(Intake intake, IncomingMessage message) {
    try {
      Patience.whileDatabaseIsAway(
          () -> QuarkusTransaction.requiringNew().run(() -> intake.applyNew(List.of(message))));
    } catch (RuntimeException e) {
      LOG.errorf(
          e,
          "%s %s of %s is parked as a dead letter",
          message.type(),
          message.id(),
          intake.topic());
      Patience.whileDatabaseIsAway(
          () -> QuarkusTransaction.requiringNew().run(() -> park(intake, message, e)));
    }
  }

  private void park(Intake intake, IncomingMessage message, RuntimeException reason) {
    intake.passOver(message);
    deadLetters.park(message, Failures.inWords(reason), intake.keepsBytes());
    counters.parked();
  }
}
