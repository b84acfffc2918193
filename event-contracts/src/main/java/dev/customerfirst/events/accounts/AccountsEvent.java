package dev.customerfirst.events.accounts;

import dev.customerfirst.events.Fact;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.WireName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What accounts-service tells about accounts, their people and their deals. */
@Publisher(topic = "accounts.events", source = "/accounts-service")
public sealed interface AccountsEvent extends Fact {

  void accept(Handler handler);

  /** One method an event; override those you consume. */
  interface Handler {
    default void on(AccountRegistered event) {}

    default void on(AccountLifecycleChanged event) {}

    default void on(AccountTierChanged event) {}

    default void on(AccountTeamChanged event) {}

    default void on(OpportunityStageChanged event) {}

    default void on(OpportunityWon event) {}

    default void on(OpportunityLost event) {}
  }

  /** An account is known to us for the first time. */
  @WireName("AccountRegistered")
  record AccountRegistered(UUID accountId, Lifecycle lifecycle) implements AccountsEvent {
    @Override
    public UUID subject() {
      return accountId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** A prospect became a customer, or a customer left or came back. */
  @WireName("AccountLifecycleChanged")
  record AccountLifecycleChanged(UUID accountId, Lifecycle from, Lifecycle to, String because)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return accountId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * An account belongs to another tier from a day on.
   *
   * @param effectiveOn first day of the new tier, by the account's own calendar
   */
  @WireName("AccountTierChanged")
  record AccountTierChanged(
      UUID accountId, Tier from, Tier to, LocalDate effectiveOn, String because)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return accountId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** A role on the account's team got, changed or lost its person. */
  @WireName("AccountTeamChanged")
  record AccountTeamChanged(UUID accountId, Role role, @Nullable UUID from, @Nullable UUID to)
      implements AccountsEvent {
    @Override
    public UUID subject() {
      return accountId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

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

    @Override
    public void accept(Handler handler) {
      handler.on(this);
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

    @Override
    public void accept(Handler handler) {
      handler.on(this);
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

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }
}
