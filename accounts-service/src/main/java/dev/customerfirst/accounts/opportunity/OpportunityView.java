package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.DealStatus;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.OpportunityKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as it stands now.
 *
 * @param stage sales stage 0-7; 6 is signed off by the economic buyer, 7 is won
 * @param closesOn the day the deal is expected to close
 * @param moves the stages it reached, oldest first
 * @param version the number in the ETag
 */
@Schema(name = "Opportunity", examples = OpportunityView.EXAMPLE)
record OpportunityView(
    UUID id,
    UUID accountId,
    String name,
    OpportunityKind kind,
    int stage,
    DealStatus status,
    @Nullable Money value,
    @Nullable LocalDate closesOn,
    @Nullable String lostBecause,
    List<ExternalId> externalIds,
    List<Move> moves,
    Instant createdAt,
    Instant updatedAt,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c60-1d22-7a18-b0f4-5f9c0a7be511",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Platform, first plant",
       "kind": "NEW_BUSINESS", "stage": 6, "status": "OPEN",
       "value": {"amount": "120000.00", "currency": "USD"}, "closesOn": "2026-01-30",
       "lostBecause": null, "externalIds": [{"system": "crm", "id": "0065e00003OpPrT"}],
       "moves": [{"fromStage": null, "toStage": 6, "because": null, "movedBy": "ada.moreno",
       "movedAt": "2026-01-05T09:00:00Z"}], "createdAt": "2026-01-05T09:00:00Z",
       "updatedAt": "2026-01-05T09:00:00Z", "version": 0}""";

  static OpportunityView of(Opportunity opportunity) {
    return new OpportunityView(
        opportunity.id(),
        opportunity.accountId(),
        opportunity.deal().name(),
        opportunity.kind(),
        opportunity.stage(),
        opportunity.status(),
        opportunity.deal().value(),
        opportunity.deal().closesOn(),
        opportunity.lostBecause(),
        opportunity.externalIds(),
        opportunity.moves(),
        opportunity.createdAt(),
        opportunity.updatedAt(),
        opportunity.version());
  }
}
