package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.kit.imports.RowResult;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.domain.RequestedAmendment;
import dev.customerfirst.renewals.external.ExternalKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The contracts of one request and what happens to them, row after row: a later row about the same
 * key meets what the earlier one left. A row is checked as a whole before it changes anything.
 */
final class ContractRun {

  static final String OTHER_DATES = "The CRM sent other dates.";
  static final String OTHER_TERMS = "The CRM sent other terms.";

  private final Map<ExternalKey, Contract> known;
  private final ContractRegister register;
  private final Amendments amendments;
  private final Instant now;
  private final List<Contract> entering = new ArrayList<>();

  /**
   * @param known those that other systems' keys lead to, locked; grows with each that is new
   */
  ContractRun(
      Map<ExternalKey, Contract> known,
      ContractRegister register,
      Amendments amendments,
      Instant now) {
    this.known = known;
    this.register = register;
    this.amendments = amendments;
    this.now = now;
  }

  RowOutcome take(ExternalId externalId, NewContract sent) {
    Contract contract = known.get(ExternalKey.of(externalId));
    List<Refusal> refusals = sent.refusals();
    if (!refusals.isEmpty()) {
      return RowOutcome.refused(contract, refusals);
    }
    return contract == null ? sign(externalId, sent) : follow(contract, sent);
  }

  RowOutcome refuse(ExternalId externalId, List<Refusal> refusals) {
    return RowOutcome.refused(known.get(ExternalKey.of(externalId)), refusals);
  }

  /** Enters with one statement each what was signed since the last time. */
  void enterSigned() {
    register.enterAll(List.copyOf(entering));
    entering.clear();
  }

  private RowOutcome sign(ExternalId externalId, NewContract sent) {
    Contract contract = new Contract(sent.agreement(), externalId, now);
    entering.add(contract);
    known.put(ExternalKey.of(externalId), contract);
    return RowOutcome.of(RowResult.CREATED, contract);
  }

  private RowOutcome follow(Contract contract, NewContract sent) {
    List<Refusal> fixed = sent.fixedOf(contract);
    if (!fixed.isEmpty()) {
      return RowOutcome.refused(contract, fixed);
    }
    Conditions conditions = sent.over(contract.conditions());
    AgreedTerms terms = sent.termsOver(contract);
    boolean otherTerms = !terms.equals(contract.agreed());
    if (!otherTerms && conditions.equals(contract.conditions())) {
      return RowOutcome.of(RowResult.UNCHANGED, contract);
    }
    if (entering.contains(contract)) {
      enterSigned();
    }
    if (!otherTerms) {
      amendments.agreeOnNotice(contract, conditions, now);
      return RowOutcome.of(RowResult.UPDATED, contract);
    }
    Amendments.Judged judged = amendments.judge(contract, RequestedAmendment.to(terms), now);
    if (!judged.refusals().isEmpty()) {
      return RowOutcome.refused(contract, judged.refusals());
    }
    boolean otherDates =
        !terms.startsOn().equals(contract.term().startsOn())
            || !terms.endsOn().equals(contract.term().endsOn());
    contract.agreeOnNotice(conditions.autoRenew(), conditions.noticeDays());
    amendments.agree(contract, judged.allowed(), otherDates ? OTHER_DATES : OTHER_TERMS, now);
    return RowOutcome.of(RowResult.UPDATED, contract);
  }
}
