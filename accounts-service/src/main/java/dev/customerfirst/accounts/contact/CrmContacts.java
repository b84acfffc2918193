package dev.customerfirst.accounts.contact;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Answers what became of the contacts that another system sent. */
@ApplicationScoped
public class CrmContacts {

  private final ContactUpserts upserts;
  private final ContactViews views;

  CrmContacts(ContactUpserts upserts, ContactViews views) {
    this.upserts = upserts;
    this.views = views;
  }

  /** Whether the contact is new, and how they stand. */
  record Single(boolean created, ContactView contact) {}

  @Transactional
  Single upsert(CrmContactRow row) {
    Upserted outcome = upserts.upsert(List.of(row)).get(0);
    Refusal refusal = outcome.refusal();
    if (refusal != null) {
      throw Problems.refuse(refusal);
    }
    Contact contact = Objects.requireNonNull(outcome.contact());
    return new Single(outcome.result() == RowResult.CREATED, views.of(contact));
  }

  /** A bad row fails by itself; all others are written together, in the caller's transaction. */
  @Transactional
  public ContactBatchReport upsertAll(List<JsonNode> rows) {
    List<ReadRow<CrmContactRow>> read = ReadRow.all(rows, CrmContactRow.class);
    Iterator<Upserted> outcomes =
        upserts
            .upsert(read.stream().map(ReadRow::row).filter(Objects::nonNull).toList())
            .iterator();
    List<ContactRowReport> reports = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      ReadRow<CrmContactRow> each = read.get(i);
      ProblemException problem = each.problem();
      reports.add(
          problem == null
              ? ContactRowReport.of(i, Objects.requireNonNull(each.row()), outcomes.next())
              : ContactRowReport.unreadable(i, problem));
    }
    return ContactBatchReport.of(reports);
  }
}
