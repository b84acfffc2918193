package dev.customerfirst.accounts.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the customer's engineering has set out to do. */
@Entity
class Initiative extends PlanItem<InitiativeFields, InitiativeView> {

  private String name;

  @Column(name = "how_we_help")
  private @Nullable String howWeHelp;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @ElementCollection
  @CollectionTable(name = "initiative_use_case", joinColumns = @JoinColumn(name = "initiative_id"))
  @Column(name = "use_case_id")
  private Set<UUID> useCaseIds = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Initiative() {}

  @SuppressWarnings("NullAway.Init")
  Initiative(Author author, InitiativeFields fields) {
    super(author);
    become(fields);
  }

  @Override
  void become(InitiativeFields fields) {
    name = fields.name().strip();
    howWeHelp = fields.howWeHelp();
    dueOn = fields.dueOn();
    useCaseIds.retainAll(fields.useCaseIds());
    useCaseIds.addAll(fields.useCaseIds());
  }

  @Override
  InitiativeFields fields() {
    return new InitiativeFields(name, howWeHelp, dueOn, useCaseIds);
  }

  @Override
  InitiativeView view() {
    return new InitiativeView(
        id(),
        accountId(),
        name,
        howWeHelp,
        dueOn,
        useCaseIds.stream().sorted().toList(),
        trail(),
        version());
  }
}
