package dev.customerfirst.events.accounts;

import dev.customerfirst.events.Engagement;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.FeedbackKind;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.events.Persona;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.WireName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What accounts-service tells about accounts, their people and their deals. */
@Publisher(topic = "accounts.events", source = "/accounts-service")
public sealed interface AccountsEvent extends Fact {

  /** Calls the method of the event's own type; a test holds the list complete. */
  default void accept(Handler handler) {
    AccountsDispatch.call(handler, this);
  }

  @Override
  UUID accountId();

  /** The account itself, unless an event says otherwise. */
  @Override
  default UUID subject() {
    return accountId();
  }

  /** One method an event; override those you consume. */
  interface Handler {
    default void on(AccountRegistered event) {}

    default void on(AccountLifecycleChanged event) {}

    default void on(AccountTierChanged event) {}

    default void on(AccountTeamChanged event) {}

    default void on(OpportunityStageChanged event) {}

    default void on(OpportunityWon event) {}

    default void on(OpportunityLost event) {}

    default void on(AccountsMerged event) {}

    default void on(ContactRolesChanged event) {}

    default void on(TrialAgreed event) {}

    default void on(ProductionAgreed event) {}

    default void on(MetricsRecorded event) {}

    default void on(HealthChanged event) {}

    default void on(FeedbackReceived event) {}

    default void on(BusinessCaseRevised event) {}

    default void on(AlertRaised event) {}

    default void on(AlertCleared event) {}
  }

  /** An account is known to us for the first time. */
  @WireName("AccountRegistered")
  record AccountRegistered(UUID accountId, Lifecycle lifecycle) implements AccountsEvent {}

  /** A prospect became a customer, or a customer left or came back. */
  @WireName("AccountLifecycleChanged")
  record AccountLifecycleChanged(UUID accountId, Lifecycle from, Lifecycle to, String because)
      implements AccountsEvent {}

  /**
   * An account belongs to another tier from a day on.
   *
   * @param effectiveOn first day of the new tier, by the account's own calendar
   */
  @WireName("AccountTierChanged")
  record AccountTierChanged(
      UUID accountId, Tier from, Tier to, LocalDate effectiveOn, String because)
      implements AccountsEvent {}

  /** A role on the account's team got, changed or lost its person. */
  @WireName("AccountTeamChanged")
  record AccountTeamChanged(UUID accountId, Role role, @Nullable UUID from, @Nullable UUID to)
      implements AccountsEvent {}

  /**
   * A deal moved.
   *
   * @param from sales stage 0-7, null when the deal is new
   * @param to sales stage 0-7
   */
  @WireName("OpportunityStageChanged")
  record OpportunityStageChanged(
      UUID accountId, UUID opportunityId, OpportunityKind kind, @Nullable Integer from, int to)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return opportunityId;
    }
  }

  /** A deal reached stage 7. */
  @WireName("OpportunityWon")
  record OpportunityWon(
      UUID accountId, UUID opportunityId, OpportunityKind kind, @Nullable Money value)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return opportunityId;
    }
  }

  /** A deal will not come. */
  @WireName("OpportunityLost")
  record OpportunityLost(
      UUID accountId,
      UUID opportunityId,
      OpportunityKind kind,
      @Nullable Money value,
      String because)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return opportunityId;
    }
  }

  /**
   * Two records were one customer. Told once about each of them.
   *
   * @param mergedAccountId goes on only as a pointer to the other
   * @param survivingAccountId stays
   */
  @WireName("AccountsMerged")
  record AccountsMerged(
      UUID accountId, UUID mergedAccountId, UUID survivingAccountId, String because)
      implements AccountsEvent {}

  /** A contact's personas, or whether they are champion, advocate or economic buyer, changed. */
  @WireName("ContactRolesChanged")
  record ContactRolesChanged(
      UUID accountId,
      UUID contactId,
      List<Persona> personas,
      boolean champion,
      boolean advocate,
      boolean economicBuyer)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return contactId;
    }
  }

  /** The customer agreed to try the product (R133). */
  @WireName("TrialAgreed")
  record TrialAgreed(UUID accountId, LocalDate on) implements AccountsEvent {}

  /** The customer agreed to set up production (R133). */
  @WireName("ProductionAgreed")
  record ProductionAgreed(UUID accountId, LocalDate on) implements AccountsEvent {}

  /**
   * Usage of a day was recorded or corrected.
   *
   * @param metrics only those that are new or have another value than before
   */
  @WireName("MetricsRecorded")
  record MetricsRecorded(UUID accountId, LocalDate day, List<MetricValue> metrics)
      implements AccountsEvent {}

  /**
   * The health of an account moved into another band.
   *
   * @param from null when it was judged for the first time
   * @param score 0-100; null when too little is known, or a rule alone decides
   */
  @WireName("HealthChanged")
  record HealthChanged(
      UUID accountId,
      @Nullable HealthBand from,
      HealthBand to,
      @Nullable Integer score,
      List<HealthFactor> factors)
      implements AccountsEvent {}

  /**
   * A customer told how happy they are. Their words stay in accounts-service.
   *
   * @param score 0-10 for NPS, 1-5 for a rating
   * @param engagement what was rated; null for NPS
   * @param engagementId the ticket, activity or meeting that was rated, where it has an id
   */
  @WireName("FeedbackReceived")
  record FeedbackReceived(
      UUID accountId,
      UUID feedbackId,
      FeedbackKind kind,
      int score,
      @Nullable Engagement engagement,
      @Nullable UUID engagementId,
      @Nullable UUID contactId,
      LocalDate on)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return feedbackId;
    }
  }

  /**
   * What the customer is to gain was written down, changed, or looked at again.
   *
   * @param revision 1, 2, 3; the same as before when it was reviewed and still holds
   * @param deliveredValue what of it was delivered by now
   * @param lookedOn the day it was last revised or reviewed; reporting figures is no look
   */
  @WireName("BusinessCaseRevised")
  record BusinessCaseRevised(
      UUID accountId,
      int revision,
      @Nullable Money expectedValue,
      @Nullable Money deliveredValue,
      List<BusinessTarget> targets,
      LocalDate lookedOn,
      String because)
      implements AccountsEvent {}

  /**
   * A rule found something that needs a person (R010).
   *
   * @param about what the rule looked at
   */
  @WireName("AlertRaised")
  record AlertRaised(UUID accountId, UUID alertId, String rule, UUID about, String because)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return alertId;
    }
  }

  /** What an alert was about is no longer so. */
  @WireName("AlertCleared")
  record AlertCleared(UUID accountId, UUID alertId, String rule, UUID about, String because)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return alertId;
    }
  }
}
