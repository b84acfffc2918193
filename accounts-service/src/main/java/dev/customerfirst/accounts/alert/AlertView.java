package dev.customerfirst.accounts.alert;

import dev.customerfirst.accounts.domain.AlertRule;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An alert.
 *
 * @param rule what found it
 * @param about what the rule looked at: the account, or something of it
 * @param clearedAt null while it is open
 */
@Schema(name = "Alert", examples = AlertView.EXAMPLE)
record AlertView(
    UUID id,
    UUID accountId,
    AlertRule rule,
    UUID about,
    String because,
    Instant raisedAt,
    @Nullable Instant clearedAt,
    @Nullable String clearedBecause) {

  static final String EXAMPLE =
      """
      {"id": "01987c61-4a5b-7c6d-8e7f-901a2b3c4d5e",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "rule": "NO_CHAMPION",
       "about": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901",
       "because": "The account has no champion any more.", "raisedAt": "2026-01-05T09:00:00Z",
       "clearedAt": null, "clearedBecause": null}""";
}
