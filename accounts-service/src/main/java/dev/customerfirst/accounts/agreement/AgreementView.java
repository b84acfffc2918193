package dev.customerfirst.accounts.agreement;

import dev.customerfirst.accounts.domain.AgreementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the customer agreed to.
 *
 * @param withdrawnAt null while it holds
 * @param version the number in the ETag
 */
@Schema(name = "Agreement", examples = AgreementView.EXAMPLE)
record AgreementView(
    UUID id,
    AgreementKind kind,
    LocalDate on,
    @Nullable String because,
    String recordedBy,
    Instant recordedAt,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c65-7d8e-7f90-a1a2-c3d4e5f60718", "kind": "TRIAL", "on": "2026-01-05",
       "because": "Agreed in the call with their head of operations.",
       "recordedBy": "ada.moreno", "recordedAt": "2026-01-05T09:00:00Z", "withdrawnBy": null,
       "withdrawnAt": null, "version": 0}""";
}
