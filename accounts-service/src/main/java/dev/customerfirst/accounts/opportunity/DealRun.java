package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.accounts.domain.DealLaw;
import dev.customerfirst.accounts.domain.DealStatus;
import dev.customerfirst.accounts.domain.DealStep;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.events.Fact;
import dev.customerfirst.kit.rule.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The opportunities of one request and what happens to them, row after row: a later row about the
 * same key meets what the earlier one left. A row is checked as a whole before it changes anything.
 */
final class DealRun {

  private final Map<ExternalKey, Opportunity> known;
  private final DealAccounts accounts;
  private final String actor;
  private final Instant now;
  private final List<Opportunity> created = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  /**
   * @param known those that other systems' keys lead to; grows with each that is new
   * @param actor who sent the rows
   */
  DealRun(Map<ExternalKey, Opportunity> known, DealAccounts accounts, String actor, Instant now) {
    this.known = known;
    this.accounts = accounts;
    this.actor = actor;
    this.now = now;
  }

  DealOutcome take(DealRow row) {
    Opportunity opportunity = known.get(row.key());
    List<Refusal> refusals = OpportunityRules.refusals(row.stage(), row.value(), row.closesOn());
    if (!refusals.isEmpty()) {
      return DealOutcome.refused(opportunity, refusals);
    }
    Optional<Refusal> refusal =
        accounts
            .check(row)
            .or(
                () ->
                    opportunity == null
                        ? checkSteps(DealStatus.OPEN, row, true)
                        : check(opportunity, row));
    if (refusal.isPresent()) {
      return DealOutcome.refused(opportunity, List.of(refusal.get()));
    }
    return opportunity == null ? create(row) : update(opportunity, row);
  }

  List<Opportunity> created() {
    return created;
  }

  List<Fact> facts() {
    return facts;
  }

  private DealOutcome create(DealRow row) {
    Integer stage = row.stage();
    Move first = new Move(null, stage == null ? DealLaw.FIRST_STAGE : stage, null, actor, now);
    Opportunity opportunity =
        new Opportunity(
            accounts.of(row), row.kind(), row.deal(), List.of(row.externalId().given()), first);
    created.add(opportunity);
    known.put(row.key(), opportunity);
    facts.addAll(OpportunityEvents.moved(opportunity, first));
    lose(opportunity, row.because());
    return DealOutcome.of(RowResult.CREATED, opportunity);
  }

  private DealOutcome update(Opportunity opportunity, DealRow row) {
    boolean changed = opportunity.become(row.over(opportunity.deal()), now);
    if (!standsSo(opportunity, row)) {
      Integer stage = row.stage();
      if (stage != null && moves(opportunity, stage)) {
        Move move = new Move(opportunity.stage(), stage, null, actor, now);
        opportunity.take(move);
        facts.addAll(OpportunityEvents.moved(opportunity, move));
        changed = true;
      }
      changed |= lose(opportunity, row.because());
    }
    return DealOutcome.of(changed ? RowResult.UPDATED : RowResult.UNCHANGED, opportunity);
  }

  private boolean lose(Opportunity opportunity, @Nullable String because) {
    if (because == null) {
      return false;
    }
    opportunity.lose(because, now);
    facts.add(OpportunityEvents.lost(opportunity, because));
    return true;
  }

  private Optional<Refusal> check(Opportunity opportunity, DealRow row) {
    if (!opportunity.accountId().equals(accounts.of(row))) {
      return Optional.of(
          Refusal.conflict(
              "opportunity-of-another-account",
              "This opportunity belongs to the account "
                  + opportunity.accountId()
                  + ". Send that account, or another key for another opportunity."));
    }
    if (opportunity.kind() != row.kind()) {
      return Optional.of(
          Refusal.conflict(
              "kind-is-fixed",
              "This opportunity is "
                  + opportunity.kind()
                  + " and stays so, because plans were made by it. Send that kind."));
    }
    boolean otherTerms = !row.over(opportunity.deal()).equals(opportunity.deal());
    return Optional.of(opportunity.status())
        .filter(status -> otherTerms)
        .flatMap(status -> DealLaw.check(status, DealStep.REACH_STAGE))
        .or(
            () ->
                standsSo(opportunity, row)
                    ? Optional.empty()
                    : checkSteps(
                        opportunity.status(),
                        row,
                        row.stage() != null && moves(opportunity, row.stage())));
  }

  /** Whether the law lets the deal go where the row sends it: to a stage, and then to its loss. */
  private static Optional<Refusal> checkSteps(DealStatus from, DealRow row, boolean moves) {
    Integer stage = row.stage();
    DealStatus status = from;
    if (moves && stage != null) {
      DealStep step = DealLaw.stepTo(stage);
      Optional<DealStatus> after = DealLaw.after(from, step);
      if (after.isEmpty()) {
        return DealLaw.check(from, step);
      }
      status = after.get();
    }
    return row.because() == null ? Optional.empty() : DealLaw.check(status, DealStep.LOSE);
  }

  /** The same loss told again. */
  private static boolean standsSo(Opportunity opportunity, DealRow row) {
    String because = row.because();
    boolean stays = row.stage() == null || row.stage() == opportunity.stage();
    return stays && because != null && because.equals(opportunity.lostBecause());
  }

  /** Reaching the stage it is in is no move; a lost deal would have to come back for it. */
  private static boolean moves(Opportunity opportunity, int stage) {
    return stage != opportunity.stage() || opportunity.lostBecause() != null;
  }
}
