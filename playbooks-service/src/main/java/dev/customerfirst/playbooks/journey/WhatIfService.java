package dev.customerfirst.playbooks.journey;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.domain.ContractTerm;
import dev.customerfirst.playbooks.domain.TierHistory;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import dev.customerfirst.playbooks.tailoring.TailoringBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Answers what a changed tier, contract or playbook would change in a journey; saves nothing. */
@ApplicationScoped
class WhatIfService {

  private final CustomerBook customers;
  private final TailoringBook tailoring;
  private final PlaybookCatalogue catalogue;
  private final JourneyComparison comparison;
  private final Clock clock;

  WhatIfService(
      CustomerBook customers,
      TailoringBook tailoring,
      PlaybookCatalogue catalogue,
      JourneyComparison comparison,
      Clock clock) {
    this.customers = customers;
    this.tailoring = tailoring;
    this.catalogue = catalogue;
    this.comparison = comparison;
    this.clock = clock;
  }

  @Transactional
  JourneyChanges answer(UUID accountId, WhatIf wanted) {
    Customer customer =
        customers.find(accountId).orElseThrow(() -> Problems.notFound("account", accountId));
    if (wanted.tier() == null && !wanted.changesDays() && wanted.draftCodes().isEmpty()) {
      throw Problems.unprocessable(
          "nothing-to-try", "", "Say what would change: tier, the days of a contract, or drafts.");
    }
    JourneyInput present =
        JourneyInput.of(
            customer,
            customers.contractsOf(accountId),
            customers.opportunitiesOf(accountId),
            tailoring.of(accountId));
    JourneyInput other = withTier(present, wanted);
    if (wanted.changesDays()) {
      other = withDays(other, wanted);
    }
    Playbooks playbooks = catalogue.current();
    return comparison.compare(
        accountId, present, playbooks, other, drafted(playbooks, wanted), customer.heardAt());
  }

  private JourneyInput withTier(JourneyInput input, WhatIf wanted) {
    if (wanted.tier() == null) {
      return input;
    }
    LocalDate from =
        wanted.tierFrom() == null
            ? LocalDate.ofInstant(clock.instant(), input.zone().orElse(ZoneOffset.UTC))
            : wanted.tierFrom();
    return input.with(
        input
            .tiers()
            .announced(
                new TierHistory.Since(
                    from,
                    wanted.tier(),
                    input.tiers().isUnknown() ? null : input.tiers().on(from.minusDays(1)))));
  }

  private static JourneyInput withDays(JourneyInput input, WhatIf wanted) {
    UUID contractId = wanted.contractId();
    if (contractId == null) {
      throw Problems.unprocessable(
          "contract-not-named", "/contractId", "Name the contract whose days would change.");
    }
    ContractTerms terms =
        input.contracts().stream()
            .map(JourneyInput.Contract::terms)
            .filter(each -> each.contractId().equals(contractId))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("contract", contractId));
    LocalDate startsOn = wanted.startsOn() == null ? terms.startsOn() : wanted.startsOn();
    ContractTerm term =
        new ContractTerm(
            startsOn,
            wanted.endsOn() == null && wanted.termMonths() == null
                ? asLong(terms, startsOn)
                : wanted.endsOn(),
            wanted.termMonths());
    List<Refusal> refusals = term.refusals();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    return input.with(contractId, known -> changed(known, startsOn, term.lastDay()));
  }

  /** The last day, where a contract of the same length starts on another day. */
  private static LocalDate asLong(ContractTerms terms, LocalDate startsOn) {
    Period length = Period.between(terms.startsOn(), terms.endsOn().plusDays(1));
    return startsOn.plus(length).minusDays(1);
  }

  private static ContractTerms changed(ContractTerms terms, LocalDate startsOn, LocalDate endsOn) {
    return new ContractTerms(
        terms.contractId(),
        terms.accountId(),
        startsOn,
        endsOn,
        terms.timeZone(),
        startsOn.equals(terms.startsOn()) ? terms.journeyFrom() : startsOn,
        terms.opportunityId(),
        terms.renewalOf());
  }

  private Playbooks drafted(Playbooks playbooks, WhatIf wanted) {
    List<Playbook> all = new ArrayList<>(playbooks.all());
    for (String code : wanted.draftCodes()) {
      Playbook draft =
          catalogue.draft(code).orElseThrow(() -> Problems.notFound("playbook-draft", code));
      all.removeIf(each -> each.code().equals(code));
      all.add(draft);
    }
    return new Playbooks(all);
  }
}
