package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of a batch or a file: an opportunity as another system knows it, with its key there. What
 * is left out stays as it is here.
 *
 * @param accountId the account here; or {@code accountExternalId}, its key in another system
 * @param stage sales stage 0-7; 7 is won
 * @param lostBecause says that the deal is lost, and why
 */
@Schema(
    examples =
        """
        {"externalId": {"system": "crm", "id": "0065e00003OpPrT"},
         "accountExternalId": {"system": "crm", "id": "0015e00002AbCdE"},
         "name": "Platform, first plant", "kind": "NEW_BUSINESS", "stage": 6,
         "value": {"amount": "120000.00", "currency": "USD"}, "closesOn": "2026-01-30"}""")
record DealRow(
    @NotNull @Valid NewExternalId externalId,
    @Nullable UUID accountId,
    @Nullable @Valid NewExternalId accountExternalId,
    @NotNull @Size(max = 200) @OneLine String name,
    @NotNull OpportunityKind kind,
    @Nullable Integer stage,
    @Nullable @Valid NewValue value,
    @Nullable LocalDate closesOn,
    @Nullable @Size(max = 1000) @OneLine String lostBecause) {

  static DealRow of(NewExternalId externalId, CrmOpportunity sent) {
    return new DealRow(
        externalId,
        sent.accountId(),
        sent.accountExternalId(),
        sent.name(),
        sent.kind(),
        sent.stage(),
        sent.value(),
        sent.closesOn(),
        sent.lostBecause());
  }

  ExternalKey key() {
    return externalId.key();
  }

  Deal deal() {
    return new Deal(name, value == null ? null : value.money(), closesOn);
  }

  /** What the terms become; what is left out stays. */
  Deal over(Deal known) {
    return new Deal(
        name,
        value == null ? known.value() : value.money(),
        closesOn == null ? known.closesOn() : closesOn);
  }

  /** Why the deal is lost; null when it is not. */
  @Nullable String because() {
    return lostBecause == null ? null : lostBecause.strip();
  }
}
