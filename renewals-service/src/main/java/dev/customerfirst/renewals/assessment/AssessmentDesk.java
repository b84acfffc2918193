package dev.customerfirst.renewals.assessment;

import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.contract.Contracts;
import dev.customerfirst.renewals.domain.RenewalReadings;
import dev.customerfirst.renewals.domain.RenewalSignal;
import dev.customerfirst.renewals.signal.AccountSituation;
import dev.customerfirst.renewals.signal.AccountSituations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges renewals again. As often as you like: what is as before is neither written nor told. The
 * caller holds the rows.
 */
@ApplicationScoped
class AssessmentDesk {

  private final Contracts contracts;
  private final AccountSituations situations;
  private final AssessmentRules rules;
  private final AssessmentRecord record;
  private final TraitsJson json;

  AssessmentDesk(
      Contracts contracts,
      AccountSituations situations,
      AssessmentRules rules,
      AssessmentRecord record,
      TraitsJson json) {
    this.contracts = contracts;
    this.situations = situations;
    this.rules = rules;
    this.record = record;
    this.json = json;
  }

  @Transactional(TxType.MANDATORY)
  void judge(List<RenewalAssessment> held, Instant now) {
    if (held.isEmpty()) {
      return;
    }
    Map<UUID, ContractInBrief> known =
        contracts.all(held.stream().map(RenewalAssessment::contractId).toList()).stream()
            .collect(Collectors.toMap(ContractInBrief::id, Function.identity()));
    List<ContractInBrief> open =
        known.values().stream().filter(ContractInBrief::renewalIsOpen).toList();
    Map<UUID, AccountSituation> heard = situations.of(open);
    for (RenewalAssessment assessment : held) {
      ContractInBrief contract = known.get(assessment.contractId());
      AccountSituation situation = heard.get(assessment.contractId());
      if (contract == null || situation == null) {
        assessment.rest();
      } else {
        judge(assessment, contract, situation.readings(), now);
      }
    }
  }

  private void judge(
      RenewalAssessment assessment,
      ContractInBrief contract,
      RenewalReadings readings,
      Instant now) {
    LocalDate today = contract.today(now);
    LocalDate watchedFrom = rules.calendar().watchedFrom(contract.term());
    if (!assessment.isOpen() && today.isBefore(watchedFrom)) {
      assessment.waitUntil(startOf(watchedFrom, contract));
      return;
    }
    LocalDate opensOn = rules.calendar().opensOn(contract.term());
    if (!today.isBefore(opensOn)) {
      assessment.open(now);
    }
    RenewalSignal signal = RenewalSignal.judge(readings, rules.policy(), today);
    boolean same = json.read(assessment.traits()).equals(signal.traits());
    var before = assessment.signal();
    boolean differs = assessment.judged(signal, same ? null : json.write(signal.traits()), now);
    assessment.looksAgain(nextLook(assessment, contract, readings, opensOn, today));
    if (differs) {
      record.signalChanged(contract, before, signal, now);
    }
    if (assessment.isOpen() && (differs || !assessment.wasTold())) {
      record.tell(assessment, contract, signal, now);
    }
  }

  private @Nullable Instant nextLook(
      RenewalAssessment assessment,
      ContractInBrief contract,
      RenewalReadings readings,
      LocalDate opensOn,
      LocalDate today) {
    return Stream.of(
            RenewalSignal.nextChange(readings, rules.policy(), today),
            Stream.of(opensOn).filter(day -> !assessment.isOpen()).findFirst())
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .map(day -> startOf(day, contract))
        .orElse(null);
  }

  private static Instant startOf(LocalDate day, ContractInBrief contract) {
    return day.atStartOfDay(contract.zone()).toInstant();
  }
}
