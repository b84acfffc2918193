package dev.customerfirst.accounts.crm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountView;
import dev.customerfirst.accounts.batch.ReadRow;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** Answers what became of the accounts that another system sent. */
@ApplicationScoped
class CrmService {

  private final CrmUpserts upserts;

  CrmService(CrmUpserts upserts) {
    this.upserts = upserts;
  }

  /** Whether the account is new, and how it stands. */
  record Single(boolean created, AccountView account) {}

  @Transactional
  Single upsert(CrmRow row) {
    Upserted outcome = upserts.upsert(List.of(row)).get(0);
    Refusal refusal = outcome.refusal();
    if (refusal != null) {
      throw Problems.refuse(refusal);
    }
    Account account = Objects.requireNonNull(outcome.account());
    return new Single(outcome.result() == RowResult.CREATED, AccountView.of(account));
  }

  /** A bad row fails by itself; all others are written together. */
  @Transactional
  BatchReport upsertAll(List<JsonNode> rows) {
    List<ReadRow<CrmRow>> read = ReadRow.all(rows, CrmRow.class);
    Iterator<Upserted> outcomes =
        upserts
            .upsert(read.stream().map(ReadRow::row).filter(Objects::nonNull).toList())
            .iterator();
    List<RowReport> reports = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      ReadRow<CrmRow> each = read.get(i);
      ProblemException problem = each.problem();
      reports.add(
          problem == null
              ? RowReport.of(i, Objects.requireNonNull(each.row()), outcomes.next())
              : RowReport.unreadable(i, problem));
    }
    return BatchReport.of(reports);
  }
}
