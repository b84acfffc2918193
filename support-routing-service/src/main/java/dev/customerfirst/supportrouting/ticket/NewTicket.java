package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.TicketKind;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.supportrouting.domain.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ticket to open.
 *
 * @param severity 0 (worst) to 3; needed for troubleshooting, none for a feature request, 3 when a
 *     customer asks a question and nothing is said
 * @param channel where it came in, for example email; API when left out
 */
@Schema(
    examples =
        """
        {"accountId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "kind": "TROUBLESHOOTING",
         "severity": 1, "title": "Nightly export stops after an hour",
         "description": "Since Monday every run ends with a time-out.", "channel": "email",
         "openedBy": {"contactId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1b07"}}""")
record NewTicket(
    @NotNull UUID accountId,
    @NotNull TicketKind kind,
    @Nullable Integer severity,
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 20_000) String description,
    @Nullable @Size(min = 1, max = 64) String channel,
    @NotNull @Valid OpenedBy openedBy) {

  static final String DEFAULT_CHANNEL = "API";

  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    Severity.check(kind, severity).ifPresent(refusals::add);
    if (!openedBy.isOne()) {
      refusals.add(
          Refusal.invalid(
              "opened-by-one",
              "/openedBy",
              "Send either the role of the colleague who asks or the contactId of the customer's"
                  + " person, exactly one of them."));
    }
    return refusals;
  }
}
