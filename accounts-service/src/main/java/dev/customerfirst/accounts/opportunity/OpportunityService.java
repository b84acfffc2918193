package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.DealLaw;
import dev.customerfirst.accounts.domain.DealStatus;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records opportunities and moves them through the stages. */
@ApplicationScoped
class OpportunityService {

  private static final String LIST = "opportunities";

  private final OpportunityRepository opportunities;
  private final OpportunityBook deals;
  private final AccountBook accounts;
  private final ExternalKeys keys;
  private final Clock clock;

  OpportunityService(
      OpportunityRepository opportunities,
      OpportunityBook deals,
      AccountBook accounts,
      ExternalKeys keys,
      Clock clock) {
    this.opportunities = opportunities;
    this.deals = deals;
    this.accounts = accounts;
    this.keys = keys;
    this.clock = clock;
  }

  @Transactional
  OpportunityView record(UUID accountId, NewOpportunity wanted) {
    OpportunityRules.check(wanted.stage(), wanted.value(), wanted.closesOn());
    accounts.read(accountId);
    keys.claimFree(ExternalKeys.Owner.OPPORTUNITY, wanted.keys());
    Integer stage = wanted.stage();
    return OpportunityView.of(
        deals.add(
            accountId,
            wanted.kind(),
            wanted.deal(),
            stage == null ? DealLaw.FIRST_STAGE : stage,
            wanted.keys().stream().map(NewExternalId::given).toList(),
            clock.instant()));
  }

  @Transactional
  OpportunityView move(UUID id, @Nullable String ifMatch, StageMove move) {
    Opportunity opportunity = opportunities.takeOut(id);
    Preconditions.ifMatch(ifMatch, opportunity.version());
    deals.move(opportunity, move.stage(), move.because(), clock.instant());
    return OpportunityView.of(opportunity);
  }

  @Transactional
  OpportunityView lose(UUID id, Loss loss) {
    Opportunity opportunity = opportunities.takeOut(id);
    Instant now = clock.instant();
    deals.lose(opportunity, loss.because().strip(), now);
    return OpportunityView.of(opportunity);
  }

  @Transactional
  OpportunityView find(UUID id) {
    return OpportunityView.of(opportunities.read(id));
  }

  @Transactional
  Page<OpportunityView> list(UUID accountId, PageRequest request, @Nullable DealStatus status) {
    accounts.read(accountId);
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        opportunities.page(accountId, status, after, request.limit() + 1),
        OpportunityView::of,
        opportunity -> ListPlace.parts(LIST, opportunity.id()));
  }
}
