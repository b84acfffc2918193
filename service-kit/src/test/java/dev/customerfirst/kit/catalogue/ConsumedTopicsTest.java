package dev.customerfirst.kit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ConsumedTopicsTest {

  private final Config config =
      new SmallRyeConfigBuilder()
          .withSources(
              new PropertiesConfigSource(
                  Map.of(
                      "mp.messaging.incoming.contracts-events.topic", "t7.contracts.events",
                      "mp.messaging.incoming.contracts-events.connector", "smallrye-kafka",
                      "mp.messaging.incoming.accounts-state.topic", "t7.accounts.state",
                      "mp.messaging.outgoing.elsewhere.topic", "t7.support.events"),
                  "test",
                  100))
          .build();

  @Test
  void areThoseOfTheIncomingChannelsWithoutThePrefix() {
    assertThat(ConsumedTopics.of(config, "t7."))
        .containsExactly("accounts.state", "contracts.events");
  }

  @Test
  void keepATopicThatDoesNotCarryThePrefix() {
    assertThat(ConsumedTopics.of(config, ""))
        .containsExactly("t7.accounts.state", "t7.contracts.events");
  }
}
