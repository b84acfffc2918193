package dev.customerfirst.renewals.assessment;

import dev.customerfirst.renewals.domain.RenewalCalendar;
import dev.customerfirst.renewals.domain.SignalPolicy;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules as they are set here. */
@ApplicationScoped
class AssessmentRules {

  private final SignalPolicy policy;
  private final RenewalCalendar calendar;

  AssessmentRules(AssessmentSettings settings) {
    policy = SignalPolicy.standard(settings.neglectedAfterDays(), settings.breachCountsForDays());
    calendar = new RenewalCalendar(settings.window());
  }

  SignalPolicy policy() {
    return policy;
  }

  RenewalCalendar calendar() {
    return calendar;
  }
}
