package dev.customerfirst.localstack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void namesThePortAndWhoNeedsItAndWhoHasIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> PortCheck.requireFree(Map.of("renewals", port)))
          .isInstanceOf(LocalStackException.class)
          .hasMessageContaining("Port " + port + ", which renewals needs, is taken by")
          .hasMessageContaining("Stop what listens there");

      taken.close();
      assertThatCode(() -> PortCheck.requireFree(Map.of("renewals", port)))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void noticesSomebodyWhoListensOnAllAddresses() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> PortCheck.requireFree(Map.of("Kafka", taken.getLocalPort())))
          .hasMessageContaining("which Kafka needs");
    }
  }
}
