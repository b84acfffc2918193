package dev.customerfirst.events.accounts;

import dev.customerfirst.events.accounts.AccountsEvent.AccountLifecycleChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountRegistered;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTeamChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountsMerged;
import dev.customerfirst.events.accounts.AccountsEvent.AlertCleared;
import dev.customerfirst.events.accounts.AccountsEvent.AlertRaised;
import dev.customerfirst.events.accounts.AccountsEvent.BusinessCaseRevised;
import dev.customerfirst.events.accounts.AccountsEvent.ContactRolesChanged;
import dev.customerfirst.events.accounts.AccountsEvent.FeedbackReceived;
import dev.customerfirst.events.accounts.AccountsEvent.HealthChanged;
import dev.customerfirst.events.accounts.AccountsEvent.MetricsRecorded;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityLost;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityStageChanged;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityWon;
import dev.customerfirst.events.accounts.AccountsEvent.ProductionAgreed;
import dev.customerfirst.events.accounts.AccountsEvent.TrialAgreed;

/** Leads each event to its own method of a handler; a test holds the list complete. */
final class AccountsDispatch {

  private AccountsDispatch() {}

  static void call(AccountsEvent.Handler handler, AccountsEvent fact) {
    if (fact instanceof AccountRegistered event) {
      handler.on(event);
    } else if (fact instanceof AccountLifecycleChanged event) {
      handler.on(event);
    } else if (fact instanceof AccountTierChanged event) {
      handler.on(event);
    } else if (fact instanceof AccountTeamChanged event) {
      handler.on(event);
    } else if (fact instanceof OpportunityStageChanged event) {
      handler.on(event);
    } else if (fact instanceof OpportunityWon event) {
      handler.on(event);
    } else if (fact instanceof OpportunityLost event) {
      handler.on(event);
    } else if (fact instanceof AccountsMerged event) {
      handler.on(event);
    } else if (fact instanceof ContactRolesChanged event) {
      handler.on(event);
    } else if (fact instanceof TrialAgreed event) {
      handler.on(event);
    } else if (fact instanceof ProductionAgreed event) {
      handler.on(event);
    } else if (fact instanceof MetricsRecorded event) {
      handler.on(event);
    } else if (fact instanceof HealthChanged event) {
      handler.on(event);
    } else if (fact instanceof FeedbackReceived event) {
      handler.on(event);
    } else if (fact instanceof BusinessCaseRevised event) {
      handler.on(event);
    } else if (fact instanceof AlertRaised event) {
      handler.on(event);
    } else if (fact instanceof AlertCleared event) {
      handler.on(event);
    } else {
      throw new IllegalStateException("no handler method for " + fact.getClass());
    }
  }
}
