package dev.customerfirst.events;

import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.events.accounts.AccountsEvent;
import dev.customerfirst.events.accounts.ContactState;
import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.events.support.SupportEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every event of the suite, read off the records themselves. */
public final class EventCatalogue {

  private static final List<Class<? extends Fact>> PUBLISHERS =
      List.of(AccountsEvent.class, ContractsEvent.class, PlaybooksEvent.class, SupportEvent.class);

  private static final List<EventType> STATES =
      Stream.of(PersonState.class, AccountState.class, ContactState.class, ContractState.class)
          .map(type -> EventType.of(type, type.getAnnotation(Publisher.class)))
          .toList();

  private static final List<EventType> FACTS =
      PUBLISHERS.stream()
          .flatMap(
              publisher ->
                  Arrays.stream(publisher.getPermittedSubclasses())
                      .map(type -> EventType.of(type, publisher.getAnnotation(Publisher.class))))
          .toList();

  private EventCatalogue() {}

  /** All facts, by publisher, in the order they are declared. */
  public static List<EventType> facts() {
    return FACTS;
  }

  /** All states. */
  public static List<EventType> states() {
    return STATES;
  }

  /** Facts and states. */
  public static Stream<EventType> all() {
    return Stream.concat(FACTS.stream(), STATES.stream());
  }

  /**
   * What is known of a record class.
   *
   * @throws IllegalArgumentException when the class is no event
   */
  public static EventType typeOf(Class<?> record) {
    return all()
        .filter(type -> type.record().equals(record))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(record + " is no published event"));
  }

  /** The event of a wire type, or empty when this version of the contracts does not know it. */
  public static Optional<EventType> byWireType(String wireType) {
    return all().filter(type -> type.wireType().equals(wireType)).findFirst();
  }
}
