package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.imports.ImportKind;
import dev.customerfirst.kit.imports.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Contracts by the key of another system, as many as a file holds. */
@ApplicationScoped
class ContractImports implements ImportKind<ContractRow> {

  private final CrmContracts contracts;

  ContractImports(CrmContracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public String name() {
    return "contracts";
  }

  @Override
  public Class<ContractRow> row() {
    return ContractRow.class;
  }

  @Override
  public List<Verdict> apply(List<ContractRow> rows) {
    return contracts.upsertAll(rows).stream().map(ContractImports::verdict).toList();
  }

  private static Verdict verdict(RowOutcome outcome) {
    Contract contract = outcome.contract();
    return outcome.failed()
        ? Verdict.failed(
            contract == null ? null : contract.id(), Problems.refuse(outcome.refusals()))
        : Verdict.of(outcome.result(), Objects.requireNonNull(contract).id());
  }
}
