package dev.customerfirst.renewals.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.http.JsonRows;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.imports.RowResult;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.account.KnownAccounts;
import dev.customerfirst.renewals.account.NamedAccounts;
import dev.customerfirst.renewals.external.ExternalKey;
import dev.customerfirst.renewals.external.NewExternalId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs or amends contracts by their key in another system: keys, accounts and contracts are looked
 * up at once, and what is new is entered with one statement each.
 */
@ApplicationScoped
class CrmContracts {

  /** A pointer needs some account; the row that named none is refused for that. */
  private static final UUID NONE = new UUID(0, 0);

  private final ContractRepository contracts;
  private final ContractRegister register;
  private final Amendments amendments;
  private final ContractMomentsTick tick;
  private final KnownAccounts accounts;
  private final Clock clock;

  CrmContracts(
      ContractRepository contracts,
      ContractRegister register,
      Amendments amendments,
      ContractMomentsTick tick,
      KnownAccounts accounts,
      Clock clock) {
    this.contracts = contracts;
    this.register = register;
    this.amendments = amendments;
    this.tick = tick;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Whether the contract is new, and how it stands. */
  record Upserted(ContractView contract, boolean created) {}

  /**
   * The first time it signs; after that it follows what the other system says.
   *
   * @throws ProblemException with every broken rule
   */
  @Transactional
  Upserted upsert(ExternalId externalId, NewContract sent) {
    ContractRun run = run(List.of(ExternalKey.of(externalId)));
    RowOutcome outcome = run.take(externalId, sent);
    if (outcome.failed()) {
      throw Problems.refuse(outcome.refusals());
    }
    run.enterSigned();
    return new Upserted(
        ContractView.of(Objects.requireNonNull(outcome.contract())),
        outcome.result() == RowResult.CREATED);
  }

  /** A bad row fails by itself; all others are written together. */
  @Transactional
  ContractBatchReport upsertBatch(List<JsonNode> rows) {
    List<Read> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      read.add(Read.of(rows.get(i), "/rows/" + i));
    }
    Iterator<RowOutcome> outcomes =
        upsertAll(read.stream().map(Read::row).filter(Objects::nonNull).toList()).iterator();
    List<ContractRowReport> reports = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      ProblemException problem = read.get(i).problem();
      reports.add(
          problem == null
              ? ContractRowReport.of(i, Objects.requireNonNull(read.get(i).row()), outcomes.next())
              : ContractRowReport.unreadable(i, problem));
    }
    return ContractBatchReport.of(reports);
  }

  /**
   * What became of each row, in their order; a refused row changes nothing.
   *
   * @param rows any number that fits into one transaction
   */
  @Transactional(TxType.MANDATORY)
  List<RowOutcome> upsertAll(List<ContractRow> rows) {
    ContractRun run =
        run(rows.stream().map(ContractRow::externalId).map(NewExternalId::key).distinct().toList());
    NamedAccounts named = accounts.named(rows.stream().map(ContractRow::account).toList());
    List<RowOutcome> outcomes = new ArrayList<>();
    for (ContractRow row : rows) {
      outcomes.add(take(run, named, row));
    }
    run.enterSigned();
    return outcomes;
  }

  private static RowOutcome take(ContractRun run, NamedAccounts named, ContractRow row) {
    ExternalId externalId = row.externalId().given();
    Optional<Refusal> refusal = named.check(row.account());
    if (refusal.isEmpty()) {
      return run.take(externalId, row.of(named.of(row.account())));
    }
    List<Refusal> all = new ArrayList<>(List.of(refusal.get()));
    all.addAll(row.of(NONE).refusals());
    return run.refuse(externalId, all);
  }

  private ContractRun run(Collection<ExternalKey> keys) {
    Instant now = clock.instant();
    tick.catchUpByKey(keys, now);
    return new ContractRun(contracts.reserve(keys), register, amendments, now);
  }

  /** A row, or why it cannot be read; one of both. */
  private record Read(@Nullable ContractRow row, @Nullable ProblemException problem) {

    static Read of(JsonNode row, String pointer) {
      try {
        return new Read(JsonRows.read(row, ContractRow.class, pointer), null);
      } catch (ProblemException e) {
        return new Read(null, e);
      }
    }
  }
}
