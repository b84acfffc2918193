package dev.customerfirst.playbooks.journey;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.domain.Tailoring;
import dev.customerfirst.playbooks.domain.Tailoring.Change;
import dev.customerfirst.playbooks.domain.TailoringRules;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import dev.customerfirst.playbooks.tailoring.TailoringBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Bends journeys to their customers, and shows by how much (R192). */
@ApplicationScoped
@Transactional
class TailoringService {

  private final CustomerBook customers;
  private final TailoringBook book;
  private final JourneyService journeys;
  private final JourneyComparison comparison;
  private final PlaybookCatalogue catalogue;

  TailoringService(
      CustomerBook customers,
      TailoringBook book,
      JourneyService journeys,
      JourneyComparison comparison,
      PlaybookCatalogue catalogue) {
    this.customers = customers;
    this.book = book;
    this.journeys = journeys;
    this.comparison = comparison;
    this.catalogue = catalogue;
  }

  TailoringView find(UUID accountId) {
    JourneyInput input = input(accountId);
    return new TailoringView(
        book.all(accountId), compare(accountId, input.with(Tailoring.NONE), input));
  }

  /** What one more change would do, against the journey as it is now. */
  JourneyChanges preview(UUID accountId, Change change) {
    JourneyInput input = input(accountId);
    check(input, change);
    Tailoring more =
        new Tailoring(
            Stream.concat(input.tailoring().changes().stream(), Stream.of(change)).toList());
    return compare(accountId, input, input.with(more));
  }

  TailoringView add(UUID accountId, Change change) {
    customer(accountId);
    customers.locked(accountId);
    check(input(accountId), change);
    book.add(accountId, change);
    journeys.plan(accountId);
    return find(accountId);
  }

  TailoringView withdraw(UUID accountId, UUID id, String reason) {
    customer(accountId);
    customers.locked(accountId);
    book.withdraw(accountId, id, reason).orElseThrow(() -> Problems.notFound("tailoring", id));
    journeys.plan(accountId);
    return find(accountId);
  }

  private static void check(JourneyInput input, Change change) {
    List<Refusal> refusals = TailoringRules.refusals(change);
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    UUID contractId = change.contractId();
    if (contractId != null
        && input.contracts().stream()
            .noneMatch(contract -> contract.terms().contractId().equals(contractId))) {
      throw Problems.unprocessable(
          "unknown-contract", "/contractId", "This account has no contract with this id.");
    }
  }

  private JourneyChanges compare(UUID accountId, JourneyInput before, JourneyInput after) {
    Playbooks playbooks = catalogue.current();
    return comparison.compare(
        accountId, before, playbooks, after, playbooks, customer(accountId).heardAt());
  }

  private JourneyInput input(UUID accountId) {
    return JourneyInput.of(
        customer(accountId),
        customers.contractsOf(accountId),
        customers.opportunitiesOf(accountId),
        book.of(accountId));
  }

  private Customer customer(UUID accountId) {
    return customers.find(accountId).orElseThrow(() -> Problems.notFound("account", accountId));
  }
}
