package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.domain.Amendment;
import dev.customerfirst.renewals.domain.AmendmentLaw;
import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.Replanning;
import dev.customerfirst.renewals.domain.RequestedAmendment;
import dev.customerfirst.renewals.domain.SharedEnd;
import dev.customerfirst.renewals.domain.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agrees anew on a contract that the caller has locked, for a person, a CRM or a file alike (A4).
 */
@ApplicationScoped
class Amendments {

  private final ContractRepository contracts;
  private final ContractPlan plan;
  private final TermsHistory terms;
  private final ContractRegister register;
  private final ContractListeners listeners;
  private final Outbox outbox;
  private final States states;

  Amendments(
      ContractRepository contracts,
      ContractPlan plan,
      TermsHistory terms,
      ContractRegister register,
      ContractListeners listeners,
      Outbox outbox,
      States states) {
    this.contracts = contracts;
    this.plan = plan;
    this.terms = terms;
    this.register = register;
    this.listeners = listeners;
    this.outbox = outbox;
    this.states = states;
  }

  /** The request with what it names besides this contract. */
  @Transactional(TxType.MANDATORY)
  RequestedAmendment requested(NewAmendment wanted) {
    UUID other = wanted.coTerminateWith();
    return wanted.requested(other == null ? null : end(other));
  }

  private SharedEnd end(UUID other) {
    return contracts
        .findByIdOptional(other)
        .map(contract -> new SharedEnd(contract.accountId(), contract.term().endsOn()))
        .orElseGet(SharedEnd::ofNobody);
  }

  /** What is agreed then, or why it cannot be; one of both. */
  record Judged(@Nullable Amendment amendment, List<Refusal> refusals) {

    /**
     * What is agreed.
     *
     * @throws dev.customerfirst.kit.http.ProblemException with every broken rule
     */
    Amendment allowed() {
      if (amendment == null) {
        throw Problems.refuse(refusals);
      }
      return amendment;
    }
  }

  /** Holds a request against the contract as it stands. */
  @Transactional(TxType.MANDATORY)
  Judged judge(Contract contract, RequestedAmendment wanted, Instant now) {
    Standing standing = standing(contract, now);
    List<Refusal> refusals = AmendmentLaw.refusals(standing, wanted);
    return new Judged(
        refusals.isEmpty() ? AmendmentLaw.amendment(standing, wanted) : null, refusals);
  }

  /**
   * Agrees on what was judged, plans anew what is still to come, and tells everybody.
   *
   * @param now when it counts as agreed
   */
  @Transactional(TxType.MANDATORY)
  void agree(Contract contract, Amendment amendment, String because, Instant now) {
    AgreedTerms before = contract.agreed();
    boolean otherDates = !contract.term().equals(amendment.term());
    List<Moment> toCome = otherDates ? plan.toComeAfter(contract, amendment, now) : List.of();
    contract.amend(amendment, contract.today(now));
    contracts.flush();
    terms.keep(contract, amendment.effectiveOn(), because, now);
    if (otherDates) {
      plan.replan(contract, toCome);
      register.followPrice(contract, now);
    } else {
      register.followConditions(contract, now);
    }
    outbox.append(ContractEvents.amended(contract, before, amendment, because), now);
    states.put(ContractEvents.state(contract));
    listeners.changed(List.of(contract.id()));
  }

  /** Notice is not among the terms: it changes at any time and no amendment tells of it. */
  @Transactional(TxType.MANDATORY)
  void agreeOnNotice(Contract contract, Conditions conditions, Instant now) {
    contract.agreeOnNotice(conditions.autoRenew(), conditions.noticeDays());
    contracts.flush();
    register.followConditions(contract, now);
    states.put(ContractEvents.state(contract));
  }

  /** What agreeing would change; changes nothing. */
  @Transactional(TxType.MANDATORY)
  AmendmentPreview preview(Contract contract, RequestedAmendment wanted, Instant now) {
    Amendment amendment = judge(contract, wanted, now).allowed();
    Replanning.Changes changes =
        contract.term().equals(amendment.term())
            ? new Replanning.Changes(List.of(), List.of(), List.of())
            : Replanning.changes(plan.toCome(contract), plan.toComeAfter(contract, amendment, now));
    return new AmendmentPreview(
        contract.id(),
        amendment.effectiveOn(),
        contract.agreed(),
        amendment.after(),
        amendment.term().quarters(contract.zone()),
        changes.added(),
        changes.removed(),
        changes.moved());
  }

  private Standing standing(Contract contract, Instant now) {
    return new Standing(
        contract.accountId(),
        contract.status(),
        contract.agreed(),
        terms.lastEffectiveOn(contract.id()),
        contract.renewalOf() != null,
        contract.successorId() != null,
        plan.quartersElapsed(contract),
        contract.today(now));
  }
}
