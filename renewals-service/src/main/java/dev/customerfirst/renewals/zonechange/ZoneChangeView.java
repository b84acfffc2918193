package dev.customerfirst.renewals.zonechange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.customerfirst.events.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a change of the time zone rules did.
 *
 * @param from the version that moments were planned with; {@code unknown} where it was not kept
 * @param to the version of now
 * @param at when the first contracts were looked at
 * @param lastAt when the last ones were
 * @param contracts how many contracts had something to come that was planned by the other rules
 * @param moved how many of their moments are at another instant now
 * @param examples some of those
 */
@Schema(name = "ZoneChange")
record ZoneChangeView(
    UUID id,
    String from,
    String to,
    Instant at,
    Instant lastAt,
    long contracts,
    long moved,
    List<MovedMoment> examples) {

  private static final TypeReference<List<MovedMoment>> MOMENTS = new TypeReference<>() {};

  static ZoneChangeView of(Object[] row) {
    return new ZoneChangeView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (Instant) row[3],
        (Instant) row[4],
        (Long) row[5],
        (Long) row[6],
        moments((String) row[7]));
  }

  private static List<MovedMoment> moments(String json) {
    try {
      return EventJson.mapper().readValue(json, MOMENTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
