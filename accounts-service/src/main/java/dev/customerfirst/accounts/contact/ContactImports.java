package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.batch.Verdicts;
import dev.customerfirst.kit.imports.ImportKind;
import dev.customerfirst.kit.imports.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The customers' people by the key of another system, as many as a file holds. */
@ApplicationScoped
class ContactImports implements ImportKind<CrmContactRow> {

  private final ContactUpserts upserts;

  ContactImports(ContactUpserts upserts) {
    this.upserts = upserts;
  }

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public Class<CrmContactRow> row() {
    return CrmContactRow.class;
  }

  @Override
  public List<Verdict> apply(List<CrmContactRow> rows) {
    return upserts.upsert(rows).stream().map(ContactImports::verdict).toList();
  }

  private static Verdict verdict(Upserted outcome) {
    Contact contact = outcome.contact();
    return Verdicts.of(outcome.result(), contact == null ? null : contact.id(), outcome.refusal());
  }
}
