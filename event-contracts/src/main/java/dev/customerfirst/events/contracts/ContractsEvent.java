package dev.customerfirst.events.contracts;

import dev.customerfirst.events.Fact;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.WireName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What renewals-service tells about contracts and their quarters. */
@Publisher(topic = "contracts.events", source = "/renewals-service")
public sealed interface ContractsEvent extends Fact {

  void accept(Handler handler);

  /** One method an event; override those you consume. */
  interface Handler {
    default void on(ContractSigned event) {}

    default void on(ContractStarted event) {}

    default void on(QuarterElapsed event) {}

    default void on(RenewalWindowOpened event) {}

    default void on(ContractRenewed event) {}

    default void on(ContractEnded event) {}
  }

  /**
   * A contract was signed; it may start later (A45).
   *
   * @param endsOn last day, inclusive
   * @param journeyFrom quarters that ended before this day are history
   */
  @WireName("ContractSigned")
  record ContractSigned(
      UUID contractId,
      UUID accountId,
      LocalDate startsOn,
      LocalDate endsOn,
      String timeZone,
      List<ContractQuarter> quarters,
      LocalDate journeyFrom,
      int seats,
      Money value,
      SupportPlan supportPlan,
      @Nullable UUID opportunityId,
      @Nullable UUID renewalOf)
      implements ContractsEvent {
    @Override
    public UUID subject() {
      return contractId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The first day of a contract has come.
   *
   * @param endsOn last day, inclusive
   * @param journeyFrom quarters that ended before this day are history
   */
  @WireName("ContractStarted")
  record ContractStarted(
      UUID contractId,
      UUID accountId,
      LocalDate startsOn,
      LocalDate endsOn,
      String timeZone,
      List<ContractQuarter> quarters,
      LocalDate journeyFrom,
      int seats,
      Money value,
      SupportPlan supportPlan,
      @Nullable UUID opportunityId,
      @Nullable UUID renewalOf)
      implements ContractsEvent {
    @Override
    public UUID subject() {
      return contractId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * A quarter of a contract is over (A2).
   *
   * @param startingQuarter the one that begins now; null at the end of the contract
   * @param startingQuarterIsFinal whether that one is the last of the term
   * @param boundaryAt when it was over by the contract's own calendar
   * @param late we noticed it more than a day after that
   */
  @WireName("QuarterElapsed")
  record QuarterElapsed(
      UUID contractId,
      UUID accountId,
      int elapsedQuarter,
      @Nullable Integer startingQuarter,
      int quartersInTerm,
      boolean startingQuarterIsFinal,
      Instant boundaryAt,
      boolean late)
      implements ContractsEvent {
    @Override
    public UUID subject() {
      return contractId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * A renewal comes near (A3).
   *
   * @param daysBefore 180, 120 or 90 days before the day after the last day
   */
  @WireName("RenewalWindowOpened")
  record RenewalWindowOpened(UUID contractId, UUID accountId, int daysBefore, LocalDate endsOn)
      implements ContractsEvent {
    @Override
    public UUID subject() {
      return contractId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** The customer stays: another contract follows this one (R092). */
  @WireName("ContractRenewed")
  record ContractRenewed(UUID contractId, UUID accountId, UUID successorId)
      implements ContractsEvent {
    @Override
    public UUID subject() {
      return contractId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The last day of a contract is over.
   *
   * @param successorId the contract that follows; null when none does
   */
  @WireName("ContractEnded")
  record ContractEnded(
      UUID contractId, UUID accountId, LocalDate endsOn, @Nullable UUID successorId, String because)
      implements ContractsEvent {
    @Override
    public UUID subject() {
      return contractId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }
}
