package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.Candidate;
import dev.customerfirst.accounts.domain.ProjectRisk;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An upcoming deployment in which the product could be used first. */
@Entity
@Table(name = "candidate_project")
class CandidateProject extends PlanItem<ProjectFields, ProjectView> {

  private String name;
  private String scope;

  @Enumerated(EnumType.STRING)
  private ProjectRisk risk;

  @Column(name = "effort_days")
  private @Nullable Integer effortDays;

  @Column(name = "planned_on")
  private @Nullable LocalDate plannedOn;

  @SuppressWarnings("NullAway.Init")
  protected CandidateProject() {}

  @SuppressWarnings("NullAway.Init")
  CandidateProject(Author author, ProjectFields fields) {
    super(author);
    become(fields);
  }

  @Override
  void become(ProjectFields fields) {
    name = fields.name().strip();
    scope = fields.scope();
    risk = fields.risk();
    effortDays = fields.effortDays();
    plannedOn = fields.plannedOn();
  }

  Candidate candidate() {
    return new Candidate(name, risk, plannedOn, outcome());
  }

  @Override
  ProjectFields fields() {
    return new ProjectFields(name, scope, risk, effortDays, plannedOn);
  }

  @Override
  ProjectView view() {
    return new ProjectView(
        id(), accountId(), name, scope, risk, effortDays, plannedOn, trail(), version());
  }
}
