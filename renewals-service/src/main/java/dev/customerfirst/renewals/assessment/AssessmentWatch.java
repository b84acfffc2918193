package dev.customerfirst.renewals.assessment;

import dev.customerfirst.kit.time.TimedWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Judges renewals when the calendar alone may have changed something, and those that were never
 * looked at. One that somebody else holds is left to the next time.
 */
@ApplicationScoped
class AssessmentWatch implements TimedWork {

  private static final int CHUNK = 500;

  private final AssessmentRepository assessments;
  private final AssessmentDesk desk;

  AssessmentWatch(AssessmentRepository assessments, AssessmentDesk desk) {
    this.assessments = assessments;
    this.desk = desk;
  }

  @Override
  public String name() {
    return "renewal-assessments";
  }

  @Override
  public Optional<Instant> nextDue() {
    return QuarkusTransaction.requiringNew().call(assessments::nextLook);
  }

  @Override
  public void runDue(Instant now) {
    int judged;
    do {
      judged = QuarkusTransaction.requiringNew().call(() -> judgeSome(now));
    } while (judged > 0);
  }

  private int judgeSome(Instant now) {
    List<RenewalAssessment> some = assessments.lockDue(now, CHUNK);
    desk.judge(some, now);
    return some.size();
  }
}
