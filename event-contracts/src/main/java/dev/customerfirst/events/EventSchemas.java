package dev.customerfirst.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The published JSON Schemas (2020-12) of the payloads. */
public final class EventSchemas {

  private EventSchemas() {}

  /** The schema of an event of the catalogue. */
  public static JsonNode of(EventType type) {
    try (InputStream file = EventSchemas.class.getResourceAsStream(type.schemaPath())) {
      if (file == null) {
        throw new IllegalStateException(type.wireType() + " has no schema " + type.schemaPath());
      }
      return EventJson.mapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The schema behind an address. Only names of the catalogue are looked up, so that no caller can
   * ask for another file of the class path.
   *
   * @param path for example {@code /schemas/AccountRegistered.v1.json}
   */
  public static Optional<JsonNode> at(String path) {
    return EventCatalogue.all()
        .filter(type -> type.schemaPath().equals(path))
        .findFirst()
        .map(EventSchemas::of);
  }
}
