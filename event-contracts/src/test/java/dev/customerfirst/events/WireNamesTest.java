package dev.customerfirst.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names on the wire, and the way from a record to the method that handles it. */
class WireNamesTest {

  private static final Set<String> ABOUT_A_PERSON =
      Set.of("name", "displayName", "firstName", "lastName", "email", "phone", "address");

  static List<Class<?>> publishers() {
    return EventCatalogue.facts().stream()
        .<Class<?>>map(type -> type.record().getInterfaces()[0])
        .distinct()
        .toList();
  }

  static Stream<Path> factSamples() {
    return GoldenSamples.newest().stream().filter(s -> !GoldenSamples.typeOf(s).isState());
  }

  @Test
  void areUnique() {
    assertThat(EventCatalogue.all().map(EventType::wireType)).doesNotHaveDuplicates();
    assertThat(EventCatalogue.all().map(EventType::record)).doesNotHaveDuplicates();
  }

  @Test
  void leadBackToTheirRecord() {
    EventCatalogue.all()
        .forEach(
            type -> {
              assertThat(EventCatalogue.byWireType(type.wireType())).contains(type);
              assertThat(EventCatalogue.typeOf(type.record())).isEqualTo(type);
            });
    assertThat(EventCatalogue.byWireType("dev.customerfirst.Unheard.v1")).isEmpty();
    assertThatThrownBy(() -> EventCatalogue.typeOf(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("String");
  }

  @Test
  void aTopicHasOnePublisherAndHoldsEitherFactsOrStates() {
    for (EventType one : EventCatalogue.all().toList()) {
      for (EventType other : EventCatalogue.all().toList()) {
        if (one.topic().equals(other.topic())) {
          assertThat(one.source()).as(one.topic()).isEqualTo(other.source());
          assertThat(one.isState()).as(one.topic()).isEqualTo(other.isState());
        }
      }
      assertThat(one.topic()).endsWith(one.isState() ? ".state" : ".events");
    }
  }

  @Test
  void factsCarryNoNameAndNoAddressOfAPerson() {
    for (EventType type : EventCatalogue.facts()) {
      assertThat(fieldsOf(type.record()))
          .as(type.name())
          .doesNotContainAnyElementsOf(ABOUT_A_PERSON);
    }
  }

  @ParameterizedTest
  @MethodSource("publishers")
  void aHandlerHasOneMethodForEachEvent(Class<?> publisher) {
    List<Class<?>> handled =
        Arrays.stream(handlerOf(publisher).getDeclaredMethods())
            .<Class<?>>map(method -> method.getParameterTypes()[0])
            .toList();

    assertThat(handled).containsExactlyInAnyOrder(publisher.getPermittedSubclasses());
    assertThat(Arrays.stream(handlerOf(publisher).getDeclaredMethods()))
        .allMatch(method -> method.getName().equals("on") && method.isDefault());
  }

  @ParameterizedTest
  @MethodSource("factSamples")
  void anEventCallsItsOwnMethodOfTheHandler(Path sample)
      throws ReflectiveOperationException, IOException {
    Class<?> record = GoldenSamples.typeOf(sample).record();
    Object event = EventJson.mapper().readValue(GoldenSamples.payload(sample), record);
    Class<?> handlerType = handlerOf(record.getInterfaces()[0]);
    List<Class<?>> called = new ArrayList<>();
    Object handler =
        Proxy.newProxyInstance(
            handlerType.getClassLoader(),
            new Class<?>[] {handlerType},
            (proxy, method, arguments) -> {
              assertThat(arguments[0]).isSameAs(event);
              called.add(method.getParameterTypes()[0]);
              return null;
            });

    Method accept = record.getMethod("accept", handlerType);
    accept.invoke(event, handler);

    assertThat(called).containsExactly(record);
  }

  private static Class<?> handlerOf(Class<?> publisher) {
    return Arrays.stream(publisher.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Handler"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> fieldsOf(Class<?> record) {
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      fields.add(component.getName());
      if (component.getType().isRecord()) {
        fields.addAll(fieldsOf(component.getType()));
      }
    }
    return fields;
  }
}
