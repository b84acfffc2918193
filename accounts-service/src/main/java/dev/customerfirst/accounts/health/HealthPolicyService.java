package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthPolicyLaw;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on the health policy. Customers are judged by it within moments, see HealthWatch. */
@ApplicationScoped
class HealthPolicyService {

  private static final String LIST = "health-policies";

  private final PolicyBook policies;
  private final PolicyPreview preview;
  private final Actor actor;
  private final Clock clock;

  HealthPolicyService(PolicyBook policies, PolicyPreview preview, Actor actor, Clock clock) {
    this.policies = policies;
    this.preview = preview;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  HealthPolicyView current() {
    return HealthPolicyView.of(policies.current());
  }

  @Transactional
  Page<HealthPolicyView> versions(PageRequest request) {
    List<String> after = ListPlace.partsOf(request, LIST, 2);
    long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after.get(1));
    return Pages.cut(
        request,
        policies.before(before, request.limit() + 1),
        HealthPolicyView::of,
        policy -> new String[] {LIST, Long.toString(policy.version())});
  }

  /** The same policy again changes nothing and gets no new version. */
  @Transactional
  HealthPolicyView decide(@Nullable String ifMatch, NewHealthPolicy wanted) {
    check(wanted);
    DecidedPolicy before = policies.takeOut();
    Preconditions.ifMatch(ifMatch, before.version());
    if (!wanted.policy().equals(before.policy())) {
      policies.add(
          new DecidedPolicy(
              before.version() + 1, wanted.policy(), wanted.because().strip(), null, null),
          actor.role(),
          clock.instant());
    }
    return current();
  }

  @Transactional
  PolicyEffect preview(NewHealthPolicy wanted) {
    check(wanted);
    return preview.effect(wanted.policy());
  }

  private static void check(NewHealthPolicy wanted) {
    List<Refusal> refusals = HealthPolicyLaw.check(wanted.policy());
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }
}
