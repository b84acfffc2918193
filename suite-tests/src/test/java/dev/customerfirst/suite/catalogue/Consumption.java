package dev.customerfirst.suite.catalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventType;
import dev.customerfirst.kit.messaging.Inbox;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which events compiled classes take in, read off the classes themselves. */
final class Consumption {

  private Consumption() {}

  /** A fact is consumed where a handler overrides its method, a state where the inbox gets it. */
  static Set<EventType> in(JavaClasses classes) {
    Set<EventType> consumed = new TreeSet<>(Comparator.comparing(EventType::name));
    for (JavaClass type : classes) {
      consumed.addAll(factsHandledBy(type));
      consumed.addAll(statesGivenToTheInboxBy(type));
    }
    return consumed;
  }

  private static Set<EventType> factsHandledBy(JavaClass type) {
    return EventCatalogue.facts().stream()
        .filter(fact -> type.isAssignableTo(handlerOf(fact)))
        .filter(fact -> type.getMethods().stream().anyMatch(method -> handles(method, fact)))
        .collect(Collectors.toSet());
  }

  private static Set<EventType> statesGivenToTheInboxBy(JavaClass type) {
    boolean usesInbox =
        type.getMethodCallsFromSelf().stream()
            .anyMatch(
                call ->
                    call.getTargetOwner().isEquivalentTo(Inbox.class)
                        && call.getName().equals("states"));
    if (!usesInbox) {
      return Set.of();
    }
    Set<String> named =
        type.getReferencedClassObjects().stream()
            .map(ReferencedClassObject::getRawType)
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    return EventCatalogue.states().stream()
        .filter(state -> named.contains(state.record().getName()))
        .collect(Collectors.toSet());
  }

  private static boolean handles(JavaMethod method, EventType fact) {
    return method.getName().equals("on")
        && method.getRawParameterTypes().size() == 1
        && method.getRawParameterTypes().get(0).isEquivalentTo(fact.record());
  }

  private static String handlerOf(EventType fact) {
    return fact.record().getInterfaces()[0].getName() + "$Handler";
  }
}
