package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.renewals.assessment.OpenRenewals;
import dev.customerfirst.renewals.assessment.Ratings;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.contract.Contracts;
import dev.customerfirst.renewals.domain.ExitSide;
import dev.customerfirst.renewals.domain.PlanContent;
import dev.customerfirst.renewals.domain.PlanKind;
import dev.customerfirst.renewals.domain.PlanLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes plans, how they go, and that they are over. */
@ApplicationScoped
class PlanService {

  private final OpenRenewals renewals;
  private final Ratings ratings;
  private final Contracts contracts;
  private final PlanRepository plans;
  private final PlanJournal journal;
  private final PlanBook book;
  private final PlanJson json;
  private final Actor actor;
  private final Clock clock;

  PlanService(
      OpenRenewals renewals,
      Ratings ratings,
      Contracts contracts,
      PlanRepository plans,
      PlanJournal journal,
      PlanBook book,
      PlanJson json,
      Actor actor,
      Clock clock) {
    this.renewals = renewals;
    this.ratings = ratings;
    this.contracts = contracts;
    this.plans = plans;
    this.journal = journal;
    this.book = book;
    this.json = json;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  PlanView find(UUID contractId) {
    return book.newest(contracts.known(contractId))
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    "save-plan-not-found",
                    "Not found",
                    "No plan was written for this renewal.",
                    List.of()));
  }

  /** Makes the first plan, or says anew what the open one is. */
  @Transactional
  PlanView write(UUID contractId, @Nullable String ifMatch, PlanContent content) {
    ContractInBrief contract = renewals.known(contractId);
    Optional<SavePlan> open = plans.openForChange(contractId);
    open.ifPresent(plan -> Preconditions.ifMatch(ifMatch, plan.version()));
    PlanKind needed = PlanKind.needed(ratings.now(contract, clock.instant()));
    List<Refusal> refusals =
        PlanLaw.refusals(content, needed, open.map(SavePlan::kind).orElse(null));
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    WrittenPlan written = json.write(content);
    SavePlan plan =
        open.map(
                known -> {
                  known.rewrite(written, clock.instant());
                  return known;
                })
            .orElseGet(() -> new SavePlan(contractId, written, clock.instant()));
    plans.persist(plan);
    return flushed(plan, contract);
  }

  @Transactional
  PlanView update(UUID contractId, NewUpdate update) {
    ContractInBrief contract = contracts.known(contractId);
    SavePlan plan = open(contractId);
    boolean review = update.review() != null && update.review();
    journal.write(plan.id(), update.text().strip(), update.rating(), review, clock.instant());
    plan.updated(review, clock.instant());
    return flushed(plan, contract);
  }

  /** A person agrees for one side; nobody can agree for both. */
  @Transactional
  PlanView agree(UUID contractId, NewExit exit) {
    ContractInBrief contract = contracts.known(contractId);
    SavePlan plan = open(contractId);
    ExitSide side =
        PlanLaw.side(Role.valueOf(actor.role()))
            .orElseThrow(
                () ->
                    Problems.refuse(
                        Refusal.forbidden(
                            "exit-needs-a-side",
                            "The end of a plan is agreed by sales (SALES_MANAGER, VP_SALES) and by"
                                + " technical success (TECHNICAL_SUCCESS_MANAGER,"
                                + " VP_TECHNICAL_SUCCESS). Come in one of these roles.")));
    List<PlanView.Agreement> before = journal.agreements(plan.id());
    if (before.stream().anyMatch(a -> a.side() != side && a.agreedBy().equals(actor.id()))) {
      throw Problems.conflict(
          "exit-needs-another-person",
          "You agreed for the other side already. Somebody else agrees for this one.");
    }
    journal.agree(plan.id(), side, exit.because().strip(), clock.instant());
    Set<ExitSide> agreed =
        journal.agreements(plan.id()).stream()
            .map(PlanView.Agreement::side)
            .collect(Collectors.toSet());
    if (PlanLaw.over(plan.kind(), agreed)) {
      plan.close(clock.instant());
    }
    return flushed(plan, contract);
  }

  private SavePlan open(UUID contractId) {
    return plans
        .openForChange(contractId)
        .orElseThrow(
            () ->
                Problems.conflict(
                    "no-open-plan",
                    "There is no open plan for this renewal. Write one with PUT first."));
  }

  private PlanView flushed(SavePlan plan, ContractInBrief contract) {
    plans.flush();
    return book.view(plan, contract.zone());
  }
}
