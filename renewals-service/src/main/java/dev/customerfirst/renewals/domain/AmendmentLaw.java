package dev.customerfirst.renewals.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be agreed anew while a contract lasts (A4). Whatever is over stays as it was: an ended
 * contract is renewed, a quarter that elapsed stays within the term.
 */
public final class AmendmentLaw {

  private AmendmentLaw() {}

  /** Every broken rule at once; of a contract that cannot be amended at all only that. */
  public static List<Refusal> refusals(Standing contract, RequestedAmendment wanted) {
    Optional<Refusal> over = over(contract);
    if (over.isPresent()) {
      return List.of(over.get());
    }
    List<Refusal> refusals = new ArrayList<>(termRefusals(contract, wanted));
    if (refusals.isEmpty()) {
      ContractTerm term = wanted.termAfter(contract.terms()).term();
      refusals.addAll(new AmendedDates(contract, term, wanted).refusals());
    }
    if (wanted.value() != null) {
      refusals.addAll(wanted.value().refusals());
    }
    if (wanted.supportOverrides() != null) {
      refusals.addAll(SupportOverrideLaw.refusals(wanted.supportOverrides()));
    }
    if (refusals.isEmpty() && wanted.over(contract.terms()).equals(contract.terms())) {
      refusals.add(
          Refusal.invalid(
              "nothing-to-amend", "", "This was agreed already. Send what is to be different."));
    }
    return refusals;
  }

  /**
   * What is agreed then. It counts from the day that was asked for, else from today, or from the
   * first day of a contract that has not started; a new first day counts from the beginning.
   *
   * @throws IllegalStateException when it is refused
   */
  public static Amendment amendment(Standing contract, RequestedAmendment wanted) {
    List<Refusal> refusals = refusals(contract, wanted);
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(refusals.get(0).detail());
    }
    ContractTerm term = wanted.termAfter(contract.terms()).term();
    return new Amendment(
        new AmendedDates(contract, term, wanted).effectiveOn(), wanted.over(contract.terms()));
  }

  /**
   * Whether it counts only later: what has begun goes on as it is until that day.
   *
   * @param today by the contract's own calendar
   */
  public static boolean isAhead(Amendment amendment, LocalDate today) {
    return amendment.effectiveOn().isAfter(today)
        && amendment.effectiveOn().isAfter(amendment.after().startsOn());
  }

  /** The day after its last a contract is over, also before that was noticed. */
  private static Optional<Refusal> over(Standing contract) {
    return ContractLife.refusal(contract.status(), Happening.AMEND)
        .or(
            () ->
                contract.today().isAfter(contract.terms().endsOn())
                    ? Optional.of(
                        Refusal.conflict(
                            "contract-not-amendable",
                            "The last day of this contract is over. Renew it instead."))
                    : Optional.empty());
  }

  private static List<Refusal> termRefusals(Standing contract, RequestedAmendment wanted) {
    if (wanted.endsGiven() > 1) {
      return List.of(
          Refusal.invalid(
              "term-given-twice",
              wanted.endPointer(),
              "Give only one of endsOn, termMonths and coTerminateWith."));
    }
    SharedEnd shared = wanted.sharedEnd();
    if (shared != null && shared.accountId() == null) {
      return List.of(
          Refusal.invalid(
              "unknown-contract",
              wanted.endPointer(),
              "There is no such contract. Name another one of this account."));
    }
    if (shared != null && !contract.accountId().equals(shared.accountId())) {
      return List.of(
          Refusal.invalid(
              "contract-of-another-account",
              wanted.endPointer(),
              "That contract belongs to another account. Name one of this account."));
    }
    return wanted.termAfter(contract.terms()).refusals().stream()
        .map(
            refusal ->
                refusal.pointer().equals("/endsOn")
                    ? Refusal.invalid(refusal.code(), wanted.endPointer(), refusal.detail())
                    : refusal)
        .toList();
  }
}
