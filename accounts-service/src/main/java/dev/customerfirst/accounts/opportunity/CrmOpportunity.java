package dev.customerfirst.accounts.opportunity;

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
 * An opportunity as another system knows it. What is left out stays as it is here.
 *
 * @param accountId the account here; or {@code accountExternalId}, its key in another system
 * @param stage sales stage 0-7; 7 is won
 * @param lostBecause says that the deal is lost, and why
 */
@Schema(
    examples =
        """
        {"accountExternalId": {"system": "crm", "id": "0015e00002AbCdE"},
         "name": "Platform, first plant", "kind": "NEW_BUSINESS", "stage": 6,
         "value": {"amount": "120000.00", "currency": "USD"}, "closesOn": "2026-01-30"}""")
record CrmOpportunity(
    @Nullable UUID accountId,
    @Nullable @Valid NewExternalId accountExternalId,
    @NotNull @Size(max = 200) @OneLine String name,
    @NotNull OpportunityKind kind,
    @Nullable Integer stage,
    @Nullable @Valid NewValue value,
    @Nullable LocalDate closesOn,
    @Nullable @Size(max = 1000) @OneLine String lostBecause) {}
