package dev.customerfirst.accounts.opportunity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.batch.ReadRow;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Creates or updates opportunities by their key in another system: keys, accounts and opportunities
 * are looked up at once, and what happened is told with one statement.
 */
@ApplicationScoped
class CrmOpportunities {

  private final OpportunityRepository opportunities;
  private final OpportunityBook deals;
  private final AccountBook accounts;
  private final ExternalKeys keys;
  private final Actor actor;
  private final Clock clock;

  CrmOpportunities(
      OpportunityRepository opportunities,
      OpportunityBook deals,
      AccountBook accounts,
      ExternalKeys keys,
      Actor actor,
      Clock clock) {
    this.opportunities = opportunities;
    this.deals = deals;
    this.accounts = accounts;
    this.keys = keys;
    this.actor = actor;
    this.clock = clock;
  }

  /** Whether the opportunity is new, and how it stands. */
  record Upserted(boolean created, OpportunityView opportunity) {}

  @Transactional
  Upserted upsert(NewExternalId externalId, CrmOpportunity sent) {
    DealOutcome outcome = upsertAll(List.of(DealRow.of(externalId, sent))).get(0);
    if (outcome.failed()) {
      throw Problems.refuse(outcome.refusals());
    }
    return new Upserted(
        outcome.result() == RowResult.CREATED,
        OpportunityView.of(Objects.requireNonNull(outcome.opportunity())));
  }

  /** A bad row fails by itself; all others are written together. */
  @Transactional
  DealBatchReport upsertBatch(List<JsonNode> rows) {
    List<ReadRow<DealRow>> read = ReadRow.all(rows, DealRow.class);
    Iterator<DealOutcome> outcomes =
        upsertAll(read.stream().map(ReadRow::row).filter(Objects::nonNull).toList()).iterator();
    List<DealRowReport> reports = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      ProblemException problem = read.get(i).problem();
      reports.add(
          problem == null
              ? DealRowReport.of(i, Objects.requireNonNull(read.get(i).row()), outcomes.next())
              : DealRowReport.unreadable(i, problem));
    }
    return DealBatchReport.of(reports);
  }

  /**
   * What became of each row, in their order; a refused row changes nothing.
   *
   * @param rows any number that fits into one transaction
   */
  @Transactional(TxType.MANDATORY)
  List<DealOutcome> upsertAll(List<DealRow> rows) {
    DealRun run = new DealRun(known(rows), named(rows), actor.id(), clock.instant());
    List<DealOutcome> outcomes = rows.stream().map(run::take).toList();
    deals.record(run.created(), run.facts());
    return outcomes;
  }

  private Map<ExternalKey, Opportunity> known(List<DealRow> rows) {
    Map<ExternalKey, UUID> owners =
        keys.claim(
            ExternalKeys.Owner.OPPORTUNITY, rows.stream().map(DealRow::key).distinct().toList());
    Map<UUID, Opportunity> byId =
        opportunities.lockedAll(owners.values()).stream()
            .collect(Collectors.toMap(Opportunity::id, opportunity -> opportunity));
    Map<ExternalKey, Opportunity> known = new HashMap<>();
    owners.forEach(
        (key, id) -> Optional.ofNullable(byId.get(id)).ifPresent(each -> known.put(key, each)));
    return known;
  }

  private DealAccounts named(List<DealRow> rows) {
    Collection<ExternalKey> external =
        rows.stream()
            .map(DealRow::accountExternalId)
            .filter(Objects::nonNull)
            .map(NewExternalId::key)
            .collect(Collectors.toSet());
    Map<ExternalKey, UUID> owners = keys.findAll(ExternalKeys.Owner.ACCOUNT, external);
    Set<UUID> ids = new HashSet<>(owners.values());
    rows.stream().map(DealRow::accountId).filter(Objects::nonNull).forEach(ids::add);
    return new DealAccounts(owners, accounts.findAll(ids));
  }
}
