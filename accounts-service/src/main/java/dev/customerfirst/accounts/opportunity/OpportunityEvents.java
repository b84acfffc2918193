package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.DealStatus;
import dev.customerfirst.events.accounts.AccountsEvent;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityLost;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityStageChanged;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityWon;
import java.util.ArrayList;
import java.util.List;

/** What others get to know of a deal. */
final class OpportunityEvents {

  private OpportunityEvents() {}

  /** The move, and the win when it was the last one. */
  static List<AccountsEvent> moved(Opportunity opportunity, Move move) {
    List<AccountsEvent> events = new ArrayList<>();
    events.add(
        new OpportunityStageChanged(
            opportunity.accountId(),
            opportunity.id(),
            opportunity.kind(),
            move.fromStage(),
            move.toStage()));
    if (opportunity.status() == DealStatus.WON) {
      events.add(
          new OpportunityWon(
              opportunity.accountId(),
              opportunity.id(),
              opportunity.kind(),
              opportunity.deal().value()));
    }
    return events;
  }

  static OpportunityLost lost(Opportunity opportunity, String because) {
    return new OpportunityLost(
        opportunity.accountId(),
        opportunity.id(),
        opportunity.kind(),
        opportunity.deal().value(),
        because);
  }
}
