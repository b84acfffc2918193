package dev.customerfirst.accounts.crm;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.batch.Verdicts;
import dev.customerfirst.kit.imports.ImportKind;
import dev.customerfirst.kit.imports.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Accounts by the key of another system, as many as a file holds. */
@ApplicationScoped
class AccountImports implements ImportKind<CrmRow> {

  private final CrmUpserts upserts;

  AccountImports(CrmUpserts upserts) {
    this.upserts = upserts;
  }

  @Override
  public String name() {
    return "accounts";
  }

  @Override
  public Class<CrmRow> row() {
    return CrmRow.class;
  }

  @Override
  public List<Verdict> apply(List<CrmRow> rows) {
    return upserts.upsert(rows).stream().map(AccountImports::verdict).toList();
  }

  private static Verdict verdict(Upserted outcome) {
    Account account = outcome.account();
    return Verdicts.of(outcome.result(), account == null ? null : account.id(), outcome.refusal());
  }
}
