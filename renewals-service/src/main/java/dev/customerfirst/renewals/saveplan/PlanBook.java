package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.domain.PlanContent;
import dev.customerfirst.renewals.domain.PlanLaw;
import dev.customerfirst.renewals.domain.RenewalStanding.OpenPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads plans for whoever shows renewals. */
@ApplicationScoped
public class PlanBook {

  private final PlanRepository plans;
  private final PlanJournal journal;
  private final PlanJson json;

  PlanBook(PlanRepository plans, PlanJournal journal, PlanJson json) {
    this.plans = plans;
    this.journal = journal;
    this.json = json;
  }

  /** The open plan of a contract, else the one that was over last. */
  public Optional<PlanView> newest(ContractInBrief contract) {
    return plans.newest(contract.id()).map(plan -> view(plan, contract.zone()));
  }

  /** The open plans, by contract. */
  public Map<UUID, OpenPlan> open(Collection<ContractInBrief> contracts) {
    Map<UUID, ZoneId> zones =
        contracts.stream().collect(Collectors.toMap(ContractInBrief::id, ContractInBrief::zone));
    return plans.openOf(zones.keySet()).stream()
        .collect(
            Collectors.toMap(
                SavePlan::contractId,
                plan -> standing(plan, zones.getOrDefault(plan.contractId(), ZoneId.of("UTC")))));
  }

  private static OpenPlan standing(SavePlan plan, ZoneId zone) {
    return new OpenPlan(plan.kind(), day(plan.updatedAt(), zone), day(plan.reviewedAt(), zone));
  }

  PlanView view(SavePlan plan, ZoneId zone) {
    PlanContent content = json.read(plan.written());
    OpenPlan standing = standing(plan, zone);
    return new PlanView(
        plan.id(),
        plan.contractId(),
        plan.kind(),
        content.problem(),
        content.goal(),
        content.exitCriteria(),
        content.steps(),
        content.executiveSponsorId(),
        plan.openedAt(),
        plan.closedAt(),
        PlanLaw.updateDueOn(standing.updatedOn()),
        PlanLaw.reviewDueOn(plan.kind(), standing.reviewedOn()).orElse(null),
        journal.updates(plan.id()),
        journal.agreements(plan.id()),
        plan.version());
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }
}
