package dev.customerfirst.playbooks.ask;

import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.AskStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account team asks of another function.
 *
 * @param of who is asked
 * @param answer what they said to it; null while they did not
 */
record AskView(
    UUID id,
    UUID accountId,
    UUID activityId,
    Role of,
    String what,
    @Nullable LocalDate neededBy,
    AskStatus status,
    String askedBy,
    String askedRole,
    Instant askedAt,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable String answer) {

  static final String EXAMPLE =
      """
      {"id": "01930c5e-7e00-7a1b-8c2d-3e4f5a6b7c8d",
       "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55",
       "activityId": "01930c5e-7b00-7a1b-8c2d-3e4f5a6b7c8d", "of": "MARKETING",
       "what": "A workshop for their developers in May.", "neededBy": "2026-05-29",
       "status": "APPROVED", "askedBy": "mia", "askedRole": "CUSTOMER_ENGINEER",
       "askedAt": "2026-04-02T08:10:00Z", "answeredBy": "noa",
       "answeredAt": "2026-04-03T09:00:00Z", "answer": "In the third week."}""";

  static final String LIST = "{\"items\": [" + EXAMPLE + "], \"next\": null}";

  /** A page of asks. */
  record AskPage(List<AskView> items, @Nullable String next) {}
}
