package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.domain.CallRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the word of people on a renewal. */
@ApplicationScoped
class AssessmentService {

  private final OpenRenewals renewals;
  private final AssessmentRepository assessments;
  private final AssessmentDesk desk;
  private final AssessmentRecord record;
  private final Actor actor;
  private final Clock clock;

  AssessmentService(
      OpenRenewals renewals,
      AssessmentRepository assessments,
      AssessmentDesk desk,
      AssessmentRecord record,
      Actor actor,
      Clock clock) {
    this.renewals = renewals;
    this.assessments = assessments;
    this.desk = desk;
    this.record = record;
    this.actor = actor;
    this.clock = clock;
  }

  /** A call in force opens the assessment, however early it is. */
  @Transactional
  CallView call(UUID contractId, NewCall given) {
    renewals.known(contractId);
    RenewalAssessment assessment = held(contractId);
    Instant now = clock.instant();
    Role role = Role.valueOf(actor.role());
    String because = given.because().strip();
    boolean force = CallRule.takesForce(assessment.callRole(), role);
    UUID id = record.called(contractId, given.call(), role, force, because, now);
    if (force) {
      assessment.called(given.call(), role, because, now);
      assessment.open(now);
      desk.judge(List.of(assessment), now);
    }
    return new CallView(
        id,
        contractId,
        given.call(),
        role,
        force,
        because,
        now,
        assessment.signal(),
        CallRule.agree(assessment.signal(), assessment.call()));
  }

  @Transactional
  ProjectionView project(UUID contractId, NewProjection said) {
    ContractInBrief contract = renewals.known(contractId);
    Money today = contract.annualValue();
    Money expected = expected(said);
    said.projection()
        .refusal(today, expected)
        .ifPresent(
            refusal -> {
              throw Problems.refuse(refusal);
            });
    Instant now = clock.instant();
    String because = said.because().strip();
    var amount = expected == null ? null : expected.amount();
    UUID id =
        record.projected(contractId, said.projection(), amount, today.currency(), because, now);
    held(contractId).projected(said.projection(), amount);
    return new ProjectionView(
        id,
        contractId,
        said.projection(),
        today,
        new Money(said.projection().amount(today.amount(), amount), today.currency()),
        because,
        now);
  }

  private static @Nullable Money expected(NewProjection said) {
    NewProjection.ValueAYear value = said.value();
    if (value == null) {
      return null;
    }
    var refusals = value.requested().refusals();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    return value.requested().money();
  }

  private RenewalAssessment held(UUID contractId) {
    return assessments.lock(List.of(contractId)).stream()
        .findFirst()
        .orElseGet(() -> entered(contractId));
  }

  private RenewalAssessment entered(UUID contractId) {
    assessments.lookAt(List.of(contractId));
    return assessments.lock(List.of(contractId)).get(0);
  }
}
