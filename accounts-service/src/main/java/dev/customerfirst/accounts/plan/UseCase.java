package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.PlanLaw;
import dev.customerfirst.accounts.domain.UseCaseStage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Something the customer uses the product for, or could. */
@Entity
@Table(name = "use_case")
class UseCase extends PlanItem<UseCaseFields, UseCaseView> {

  private String name;
  private @Nullable String description;

  @Enumerated(EnumType.STRING)
  private UseCaseStage stage;

  private @Nullable Integer teams;
  private @Nullable Integer users;

  @SuppressWarnings("NullAway.Init")
  protected UseCase() {}

  @SuppressWarnings("NullAway.Init")
  UseCase(Author author, UseCaseFields fields) {
    super(author);
    become(fields);
  }

  @Override
  void become(UseCaseFields fields) {
    name = fields.name().strip();
    description = fields.description();
    stage = fields.state();
    teams = fields.teams();
    users = fields.users();
  }

  @Override
  UseCaseFields fields() {
    return new UseCaseFields(name, stage, teams, users, description);
  }

  @Override
  UseCaseView view() {
    return new UseCaseView(
        id(),
        accountId(),
        name,
        PlanLaw.state(stage, outcome()),
        teams,
        users,
        description,
        trail(),
        version());
  }
}
