package dev.customerfirst.localstack.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void hasATopicForEveryEvent() {
    assertThat(topics(EventCatalogue.facts().stream())).isSubsetOf(Topics.FACTS);
    assertThat(topics(EventCatalogue.states().stream())).isSubsetOf(Topics.STATES);
  }

  private static Stream<String> topics(Stream<EventType> types) {
    return types.map(EventType::topic).distinct();
  }
}
