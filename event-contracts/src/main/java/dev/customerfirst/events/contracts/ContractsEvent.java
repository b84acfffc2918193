package dev.customerfirst.events.contracts;

import dev.customerfirst.events.ChurnReason;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.HealthBand;
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

  default void accept(Handler handler) {
    ContractsDispatch.call(handler, this);
  }

  UUID contractId();

  @Override
  default UUID subject() {
    return contractId();
  }

  /** One method an event; override those you consume. */
  interface Handler {
    default void on(ContractSigned event) {}

    default void on(ContractStarted event) {}

    default void on(QuarterElapsed event) {}

    default void on(RenewalWindowOpened event) {}

    default void on(ContractAmended event) {}

    default void on(RenewalAssessed event) {}

    default void on(ContractRenewed event) {}

    default void on(ContractEnded event) {}

    default void on(ContractLapsed event) {}

    default void on(ContractChurned event) {}

    default void on(FirstPaidContractSigned event) {}
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
      implements ContractsEvent {}

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
      implements ContractsEvent {}

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
      implements ContractsEvent {}

  /**
   * A renewal comes near (A3).
   *
   * @param daysBefore as the windows are set, by default 180, 120 or 90 days before the day after
   *     the last day
   */
  @WireName("RenewalWindowOpened")
  record RenewalWindowOpened(UUID contractId, UUID accountId, int daysBefore, LocalDate endsOn)
      implements ContractsEvent {}

  /**
   * Dates, value, seats or support of a signed contract were agreed anew.
   *
   * @param effectiveOn the first day on which what is after counts
   * @param quarters all quarters of the contract as it is now
   */
  @WireName("ContractAmended")
  record ContractAmended(
      UUID contractId,
      UUID accountId,
      LocalDate effectiveOn,
      AgreedTerms before,
      AgreedTerms after,
      List<ContractQuarter> quarters,
      String because)
      implements ContractsEvent {}

  /**
   * What is to be expected of a renewal was judged, by the rules or by people.
   *
   * @param signal what the rules say; null while too little is known
   * @param call what people say; null while nobody said
   * @param agree whether both say the same; null while one is silent
   * @param because the reasons of both, in words
   */
  @WireName("RenewalAssessed")
  record RenewalAssessed(
      UUID contractId,
      UUID accountId,
      LocalDate endsOn,
      @Nullable HealthBand signal,
      @Nullable HealthBand call,
      @Nullable Boolean agree,
      String because)
      implements ContractsEvent {}

  /** The customer stays: another contract follows this one (R092). */
  @WireName("ContractRenewed")
  record ContractRenewed(UUID contractId, UUID accountId, UUID successorId)
      implements ContractsEvent {}

  /**
   * The last day of a contract is over.
   *
   * @param successorId the contract that follows; null when none does
   * @param graceUntil the last day on which it can still be renewed; null when nothing is open any
   *     more
   */
  @WireName("ContractEnded")
  record ContractEnded(
      UUID contractId,
      UUID accountId,
      LocalDate endsOn,
      @Nullable UUID successorId,
      String because,
      @Nullable LocalDate graceUntil)
      implements ContractsEvent {}

  /** The days of grace after the end are over, and nobody renewed. */
  @WireName("ContractLapsed")
  record ContractLapsed(UUID contractId, UUID accountId, LocalDate endsOn, String because)
      implements ContractsEvent {}

  /**
   * The customer leaves: the contract is over and will not be renewed.
   *
   * @param reason one of the reasons we count
   * @param because in words
   */
  @WireName("ContractChurned")
  record ContractChurned(
      UUID contractId, UUID accountId, LocalDate endsOn, ChurnReason reason, String because)
      implements ContractsEvent {}

  /** An account pays for the first time (R181). Told once an account. */
  @WireName("FirstPaidContractSigned")
  record FirstPaidContractSigned(UUID contractId, UUID accountId, LocalDate startsOn, Money value)
      implements ContractsEvent {}
}
