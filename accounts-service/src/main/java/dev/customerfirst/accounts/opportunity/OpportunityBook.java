package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.DealLaw;
import dev.customerfirst.accounts.domain.DealStep;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a deal is written down here, together with its events. */
@ApplicationScoped
class OpportunityBook {

  private final OpportunityRepository opportunities;
  private final Outbox outbox;
  private final Actor actor;

  OpportunityBook(OpportunityRepository opportunities, Outbox outbox, Actor actor) {
    this.opportunities = opportunities;
    this.outbox = outbox;
    this.actor = actor;
  }

  @Transactional(TxType.MANDATORY)
  Opportunity add(
      UUID account,
      OpportunityKind kind,
      Deal deal,
      int stage,
      Collection<ExternalId> externalIds,
      Instant now) {
    Move first = new Move(null, stage, null, actor.id(), now);
    Opportunity opportunity = new Opportunity(account, kind, deal, externalIds, first);
    opportunities.persistAndFlush(opportunity);
    outbox.appendAll(OpportunityEvents.moved(opportunity, first));
    return opportunity;
  }

  /** Writes what was made and changed, and tells what happened, in this order. */
  @Transactional(TxType.MANDATORY)
  void record(Collection<Opportunity> created, List<? extends Fact> facts) {
    opportunities.persist(created);
    opportunities.flush();
    outbox.appendAll(facts);
  }

  /** Reaching the stage it is in is no move, so that a repeat does no harm. */
  @Transactional(TxType.MANDATORY)
  void move(Opportunity opportunity, int stage, @Nullable String because, Instant now) {
    refuse(DealLaw.checkStage(stage, "/stage"));
    if (stage == opportunity.stage() && opportunity.lostBecause() == null) {
      return;
    }
    refuse(DealLaw.check(opportunity.status(), DealLaw.stepTo(stage)));
    Move move = new Move(opportunity.stage(), stage, because, actor.id(), now);
    opportunity.take(move);
    opportunities.flush();
    outbox.appendAll(OpportunityEvents.moved(opportunity, move));
  }

  @Transactional(TxType.MANDATORY)
  void lose(Opportunity opportunity, String because, Instant now) {
    refuse(DealLaw.check(opportunity.status(), DealStep.LOSE));
    opportunity.lose(because, now);
    opportunities.flush();
    outbox.append(OpportunityEvents.lost(opportunity, because));
  }

  static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
  }
}
