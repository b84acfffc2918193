package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.GoalHorizon;
import dev.customerfirst.accounts.domain.PlanSide;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A goal of the customer, for the short or the long term. */
@Entity
class Goal extends PlanItem<GoalFields, GoalView> {

  private String title;

  @Enumerated(EnumType.STRING)
  private GoalHorizon horizon;

  @Enumerated(EnumType.STRING)
  private PlanSide side;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "measured_by")
  private @Nullable String measuredBy;

  @SuppressWarnings("NullAway.Init")
  protected Goal() {}

  @SuppressWarnings("NullAway.Init")
  Goal(Author author, GoalFields fields) {
    super(author);
    become(fields);
  }

  @Override
  void become(GoalFields fields) {
    title = fields.title().strip();
    horizon = fields.horizon();
    side = fields.side();
    dueOn = fields.dueOn();
    measuredBy = fields.measuredBy();
  }

  @Override
  GoalFields fields() {
    return new GoalFields(title, horizon, side, dueOn, measuredBy);
  }

  @Override
  GoalView view() {
    return new GoalView(
        id(), accountId(), title, horizon, side, dueOn, measuredBy, trail(), version());
  }
}
