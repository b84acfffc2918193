package dev.customerfirst.localstack;

import dev.customerfirst.localstack.process.PrivateFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Which clock the data of the stack was made with. It never changes for the same data: facts of a
 * simulated year lie in the real future.
 *
 * @param simulatedFrom the first instant of a simulation that has one
 */
public record ClockChoice(boolean simulated, Optional<Instant> simulatedFrom) {

  public static final ClockChoice SYSTEM = new ClockChoice(false, Optional.empty());
  public static final ClockChoice SIMULATED = new ClockChoice(true, Optional.empty());

  public static ClockChoice simulatedFrom(Instant start) {
    return new ClockChoice(true, Optional.of(start));
  }

  /**
   * The kept choice, or the wanted one for new data; without a wish the real clock.
   *
   * @throws LocalStackException when the data was made with the other clock
   */
  static ClockChoice settle(Path file, Optional<ClockChoice> wanted) {
    if (!Files.exists(file)) {
      ClockChoice chosen = wanted.orElse(SYSTEM);
      PrivateFiles.write(file, chosen.text());
      return chosen;
    }
    ClockChoice kept = parse(PrivateFiles.read(file).strip());
    if (wanted.isPresent() && wanted.get().simulated() != kept.simulated()) {
      throw new LocalStackException(
          "The data here was made with the %s clock, and %s is asked for. Start without that"
                  .formatted(kept.name(), wanted.get().name())
              + " option to go on, or begin anew: ./customer-first reset");
    }
    return kept;
  }

  Map<String, String> environment() {
    return simulatedFrom
        .map(
            start ->
                Map.of(
                    "CUSTOMERFIRST_CLOCK", name(),
                    "CUSTOMERFIRST_SIMULATION_START", start.toString()))
        .orElse(Map.of("CUSTOMERFIRST_CLOCK", name()));
  }

  public String name() {
    return simulated ? "simulated" : "system";
  }

  private String text() {
    return name() + simulatedFrom.map(start -> " " + start).orElse("") + "\n";
  }

  private static ClockChoice parse(String text) {
    String[] parts = text.split(" ");
    return new ClockChoice(
        parts[0].equals("simulated"),
        parts.length > 1 ? Optional.of(Instant.parse(parts[1])) : Optional.empty());
  }
}
