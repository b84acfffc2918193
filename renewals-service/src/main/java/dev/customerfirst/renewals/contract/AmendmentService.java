package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.domain.RequestedAmendment;
import dev.customerfirst.renewals.domain.SharedEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AmendmentService {

  private final ContractRepository contracts;
  private final Amendments amendments;
  private final TermsHistory terms;
  private final Clock clock;

  AmendmentService(
      ContractRepository contracts, Amendments amendments, TermsHistory terms, Clock clock) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.terms = terms;
    this.clock = clock;
  }

  @Transactional
  ContractView amend(UUID id, @Nullable String ifMatch, NewAmendment wanted) {
    Contract contract = contracts.knownForChange(id);
    Preconditions.ifMatch(ifMatch, contract.version());
    amendments.agree(contract, requested(wanted), wanted.because().strip(), clock.instant());
    return ContractView.of(contract);
  }

  @Transactional
  AmendmentPreview preview(UUID id, NewAmendment wanted) {
    return amendments.preview(contracts.known(id), requested(wanted), clock.instant());
  }

  @Transactional
  Page<TermsView> history(UUID id, PageRequest page) {
    contracts.known(id);
    return Pages.cut(
        page,
        terms.newestFirst(id, olderThan(page), page.limit() + 1),
        view -> view,
        view -> new String[] {"terms", Integer.toString(view.number())});
  }

  private RequestedAmendment requested(NewAmendment wanted) {
    UUID other = wanted.coTerminateWith();
    return wanted.requested(other == null ? null : end(other));
  }

  private SharedEnd end(UUID other) {
    return contracts
        .findByIdOptional(other)
        .map(contract -> new SharedEnd(contract.accountId(), contract.term().endsOn()))
        .orElseGet(SharedEnd::ofNobody);
  }

  private static int olderThan(PageRequest page) {
    if (page.after().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (page.after().size() != 2 || !page.after().get(0).equals("terms")) {
      throw Problems.badQuery("cursor", "This cursor belongs to another list.");
    }
    return Integer.parseInt(page.after().get(1));
  }
}
