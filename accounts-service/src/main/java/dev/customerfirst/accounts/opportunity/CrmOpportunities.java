package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.DealLaw;
import dev.customerfirst.accounts.domain.DealStep;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Creates or updates opportunities by their key in another system. */
@ApplicationScoped
class CrmOpportunities {

  private final OpportunityRepository opportunities;
  private final OpportunityBook deals;
  private final AccountBook accounts;
  private final ExternalKeys keys;
  private final Clock clock;

  CrmOpportunities(
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

  /** Whether the opportunity is new, and how it stands. */
  record Upserted(boolean created, OpportunityView opportunity) {}

  @Transactional
  Upserted upsert(NewExternalId externalId, CrmOpportunity sent) {
    OpportunityRules.check(sent.stage(), sent.value(), sent.closesOn());
    UUID accountId = account(sent);
    ExternalKey key = externalId.key();
    UUID known = keys.claim(ExternalKeys.Owner.OPPORTUNITY, List.of(key)).get(key);
    Instant now = clock.instant();
    Opportunity opportunity =
        known == null
            ? add(accountId, externalId, sent, now)
            : update(opportunities.takeOut(known), accountId, sent, now);
    return new Upserted(known == null, OpportunityView.of(opportunity));
  }

  private Opportunity add(
      UUID accountId, NewExternalId externalId, CrmOpportunity sent, Instant now) {
    Integer stage = sent.stage();
    Opportunity opportunity =
        deals.add(
            accountId,
            sent.kind(),
            sent.deal(),
            stage == null ? DealLaw.FIRST_STAGE : stage,
            List.of(externalId.given()),
            now);
    String because = sent.lostBecause();
    if (because != null) {
      deals.lose(opportunity, because.strip(), now);
    }
    return opportunity;
  }

  private Opportunity update(
      Opportunity opportunity, UUID accountId, CrmOpportunity sent, Instant now) {
    if (!opportunity.accountId().equals(accountId)) {
      throw Problems.conflict(
          "opportunity-of-another-account",
          "This opportunity belongs to the account "
              + opportunity.accountId()
              + ". Send that account, or another key for another opportunity.");
    }
    if (opportunity.kind() != sent.kind()) {
      throw Problems.conflict(
          "kind-is-fixed",
          "This opportunity is "
              + opportunity.kind()
              + " and stays so, because plans were made by it. Send that kind.");
    }
    Deal deal = sent.over(opportunity.deal());
    if (!deal.equals(opportunity.deal())) {
      OpportunityBook.refuse(DealLaw.check(opportunity.status(), DealStep.REACH_STAGE));
      opportunity.become(deal, now);
      opportunities.flush();
    }
    boolean stays = sent.stage() == null || sent.stage() == opportunity.stage();
    if (stays
        && sent.lostBecause() != null
        && sent.lostBecause().equals(opportunity.lostBecause())) {
      return opportunity;
    }
    if (sent.stage() != null) {
      deals.move(opportunity, sent.stage(), null, now);
    }
    String because = sent.lostBecause();
    if (because != null) {
      deals.lose(opportunity, because.strip(), now);
    }
    return opportunity;
  }

  private UUID account(CrmOpportunity sent) {
    UUID accountId = sent.accountId();
    NewExternalId externalId = sent.accountExternalId();
    if ((accountId == null) == (externalId == null)) {
      throw Problems.unprocessable(
          "which-account",
          accountId == null ? "/accountId" : "/accountExternalId",
          "Send either accountId or accountExternalId, and only one of them.");
    }
    if (accountId != null) {
      return accounts.find(accountId).orElseThrow(() -> unknownAccount("/accountId")).id();
    }
    return keys.find(ExternalKeys.Owner.ACCOUNT, Objects.requireNonNull(externalId).key())
        .orElseThrow(() -> unknownAccount("/accountExternalId"));
  }

  private static RuntimeException unknownAccount(String pointer) {
    return Problems.unprocessable(
        "unknown-account",
        pointer,
        "There is no such account. Register it first with POST /v1/accounts or PUT"
            + " /v1/accounts/by-external-id, then repeat this.");
  }
}
