package dev.customerfirst.accounts.people;

import dev.customerfirst.kit.imports.ImportKind;
import dev.customerfirst.kit.imports.RowResult;
import dev.customerfirst.kit.imports.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Our own people by their address. One that is refused sends the others of its chunk through one by
 * one; there are never many.
 */
@ApplicationScoped
class PersonImports implements ImportKind<NewPerson> {

  private final PersonService people;

  PersonImports(PersonService people) {
    this.people = people;
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public Class<NewPerson> row() {
    return NewPerson.class;
  }

  @Override
  public List<Verdict> apply(List<NewPerson> rows) {
    return rows.stream().map(this::apply).toList();
  }

  private Verdict apply(NewPerson row) {
    PersonService.Upserted upserted = people.upsert(row.email(), row.fields());
    RowResult result =
        upserted.created()
            ? RowResult.CREATED
            : upserted.changed() ? RowResult.UPDATED : RowResult.UNCHANGED;
    return Verdict.of(result, upserted.person().id());
  }
}
