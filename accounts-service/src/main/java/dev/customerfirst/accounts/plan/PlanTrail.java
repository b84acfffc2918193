package dev.customerfirst.accounts.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a part of the plan down, and what became of it.
 *
 * @param ended null while it goes on
 */
@Schema(name = "PlanTrail")
record PlanTrail(String createdBy, Instant createdAt, Instant updatedAt, @Nullable Ending ended) {

  static final String EXAMPLE =
      """
      {"createdBy": "lena.ortiz", "createdAt": "2026-01-05T09:00:00Z",
       "updatedAt": "2026-01-05T09:00:00Z", "ended": null}""";
}
