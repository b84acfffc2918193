package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity to record.
 *
 * @param stage sales stage 0-7; left out: 0
 * @param closesOn the day the deal is expected to close
 */
@Schema(
    examples =
        """
        {"name": "Platform, first plant", "kind": "NEW_BUSINESS", "stage": 4,
         "value": {"amount": "120000.00", "currency": "USD"}, "closesOn": "2026-01-30",
         "externalIds": [{"system": "crm", "id": "0065e00003OpPrT"}]}""")
record NewOpportunity(
    @NotNull @Size(max = 200) @OneLine String name,
    @NotNull OpportunityKind kind,
    @Nullable Integer stage,
    @Nullable @Valid NewValue value,
    @Nullable LocalDate closesOn,
    @Nullable @Size(max = 20) List<@NotNull @Valid NewExternalId> externalIds) {

  Deal deal() {
    return new Deal(name, value == null ? null : value.money(), closesOn);
  }

  List<NewExternalId> keys() {
    return externalIds == null ? List.of() : externalIds;
  }
}
