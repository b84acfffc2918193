package dev.customerfirst.kit.imports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mapping as it stands now.
 *
 * @param version the number in the ETag
 */
@Schema(
    name = "ImportMapping",
    examples =
        "{\"name\": \"accounts-from-crm\", \"kind\": \"accounts\", \"expression\": \""
            + NewMapping.EXPRESSION
            + "\", \"changedBy\": \"ada.moreno\", \"changedAt\": \"2026-01-05T09:00:00Z\","
            + " \"version\": 0}")
record MappingView(
    String name,
    String kind,
    String expression,
    String changedBy,
    Instant changedAt,
    long version) {

  static MappingView of(ImportMapping mapping) {
    return new MappingView(
        mapping.name(),
        mapping.kind(),
        mapping.expression(),
        mapping.changedBy(),
        mapping.changedAt(),
        mapping.version());
  }
}
