package dev.customerfirst.localstack;

import dev.customerfirst.localstack.process.PortOwner;
import dev.customerfirst.localstack.process.Ports;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refuses to start beside somebody who already listens on a port of the stack. */
final class PortCheck {

  private PortCheck() {}

  /**
   * @param needed ports by the name of who needs them
   * @throws LocalStackException that names each taken port and who has it
   */
  static void requireFree(Map<String, Integer> needed) {
    List<String> taken =
        needed.entrySet().stream()
            .filter(entry -> Ports.taken(entry.getValue()))
            .map(entry -> describe(entry.getKey(), entry.getValue()))
            .toList();
    if (!taken.isEmpty()) {
      throw new LocalStackException(
          taken.stream().collect(Collectors.joining(System.lineSeparator()))
              + System.lineSeparator()
              + "Stop what listens there and try again. A stack of another checkout is stopped by"
              + " its own './customer-first down'.");
    }
  }

  private static String describe(String name, int port) {
    return "Port %d, which %s needs, is taken by %s."
        .formatted(
            port, name, PortOwner.of(port).orElse("a process that this user cannot look into"));
  }
}
