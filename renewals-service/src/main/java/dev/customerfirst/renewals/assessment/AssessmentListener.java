package dev.customerfirst.renewals.assessment;

import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.contract.ContractListener;
import dev.customerfirst.renewals.contract.Contracts;
import dev.customerfirst.renewals.signal.SignalsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Has a renewal judged again whenever something that counts is different. */
@ApplicationScoped
class AssessmentListener implements ContractListener, SignalsChanged {

  private final AssessmentRepository assessments;
  private final AssessmentDesk desk;
  private final AssessmentRules rules;
  private final Contracts contracts;
  private final Clock clock;

  AssessmentListener(
      AssessmentRepository assessments,
      AssessmentDesk desk,
      AssessmentRules rules,
      Contracts contracts,
      Clock clock) {
    this.assessments = assessments;
    this.desk = desk;
    this.rules = rules;
    this.contracts = contracts;
    this.clock = clock;
  }

  @Override
  public void contractsHeld(Collection<UUID> contractIds) {
    assessments.hold(contractIds);
  }

  /** The watch looks at most of them; those whose window is open already are looked at now. */
  @Override
  public void contractsChanged(Collection<UUID> contractIds) {
    assessments.lookAt(contractIds);
    Instant now = clock.instant();
    List<UUID> near =
        contracts.all(contractIds).stream()
            .filter(c -> !c.today(now).isBefore(rules.calendar().opensOn(c.term())))
            .map(ContractInBrief::id)
            .toList();
    if (!near.isEmpty()) {
      desk.judge(assessments.lock(near), now);
    }
  }

  /** One statement in the transaction of the window; the watch judges them at the same instant. */
  @Override
  public void windowOpened(int daysBefore, Collection<UUID> contractIds, Instant now) {
    if (daysBefore == rules.calendar().windowDays()) {
      assessments.open(contractIds, now);
    }
  }

  @Override
  public void signalsChanged(Collection<UUID> accountIds) {
    Instant now = clock.instant();
    desk.judge(assessments.lockOfAccounts(accountIds, now), now);
  }
}
