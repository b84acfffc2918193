package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.renewals.domain.Amendment;
import dev.customerfirst.renewals.domain.AmendmentLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AmendmentService {

  private static final String TERMS = "terms";

  private final ContractRepository contracts;
  private final Amendments amendments;
  private final ComingAmendments coming;
  private final ContractMomentsTick tick;
  private final TermsHistory terms;
  private final Clock clock;

  AmendmentService(
      ContractRepository contracts,
      Amendments amendments,
      ComingAmendments coming,
      ContractMomentsTick tick,
      TermsHistory terms,
      Clock clock) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.coming = coming;
    this.tick = tick;
    this.terms = terms;
    this.clock = clock;
  }

  /** How the contract is now, or what is to come of it; one of both. */
  record Amended(@Nullable ContractView contract, @Nullable ComingAmendmentView coming) {}

  /** What is due happens first: an amendment plans anew only what lies ahead. */
  @Transactional
  Amended amend(UUID id, @Nullable String ifMatch, NewAmendment wanted) {
    Instant now = clock.instant();
    tick.catchUp(List.of(id), now);
    Contract contract = contracts.knownForChange(id);
    Preconditions.ifMatch(ifMatch, contract.version());
    Amendment amendment = amendments.judge(contract, amendments.requested(wanted), now).allowed();
    if (AmendmentLaw.isAhead(amendment, contract.today(now))) {
      return new Amended(null, coming.keep(contract, wanted, amendment.effectiveOn(), now));
    }
    amendments.agree(contract, amendment, wanted.because().strip(), now);
    return new Amended(ContractView.of(contract), null);
  }

  @Transactional
  ComingAmendmentView coming(UUID id) {
    contracts.known(id);
    return coming.find(id);
  }

  @Transactional
  ComingAmendmentView withdraw(UUID id, @Nullable String ifMatch) {
    Contract contract = contracts.knownForChange(id);
    Preconditions.ifMatch(ifMatch, contract.version());
    return coming.withdraw(id);
  }

  @Transactional
  AmendmentPreview preview(UUID id, NewAmendment wanted) {
    return amendments.preview(contracts.known(id), amendments.requested(wanted), clock.instant());
  }

  @Transactional
  Page<TermsView> history(UUID id, PageRequest page) {
    contracts.known(id);
    return Pages.cut(
        page,
        terms.newestFirst(id, olderThan(page), page.limit() + 1),
        view -> view,
        view -> new String[] {TERMS, Integer.toString(view.number())});
  }

  private static int olderThan(PageRequest page) {
    List<String> after = ListPlace.partsOf(page, TERMS, 2);
    return after.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(after.get(1));
  }
}
