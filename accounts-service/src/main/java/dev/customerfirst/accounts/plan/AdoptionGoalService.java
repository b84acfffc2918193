package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets adoption goals, one after the other. */
@ApplicationScoped
class AdoptionGoalService {

  private final AdoptionGoalRepository goals;
  private final AccountBook accounts;
  private final Actor actor;
  private final Clock clock;

  AdoptionGoalService(
      AdoptionGoalRepository goals, AccountBook accounts, Actor actor, Clock clock) {
    this.goals = goals;
    this.accounts = accounts;
    this.actor = actor;
    this.clock = clock;
  }

  /** The first one replaces nothing, so only a change needs If-Match. */
  @Transactional
  AdoptionGoalView set(UUID accountId, @Nullable String ifMatch, NewAdoptionGoal wanted) {
    accounts.takeOut(accountId);
    List<AdoptionGoal> known = goals.newestFirst(accountId);
    Optional<AdoptionGoal> before = known.stream().filter(AdoptionGoal::isInForce).findFirst();
    before.ifPresent(goal -> Preconditions.ifMatch(ifMatch, goal.number()));
    List<Refusal> refusals = wanted.check();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    Instant now = clock.instant();
    before.ifPresent(goal -> goal.end("Replaced: " + wanted.because().strip(), now));
    goals.flush();
    int number = known.isEmpty() ? 1 : known.get(0).number() + 1;
    AdoptionGoal goal = new AdoptionGoal(accountId, number, wanted, actor.id(), now);
    goals.persistAndFlush(goal);
    return goal.view();
  }

  @Transactional
  AdoptionGoalView end(UUID accountId, String because) {
    accounts.takeOut(accountId);
    AdoptionGoal goal =
        goals.newestFirst(accountId).stream()
            .filter(AdoptionGoal::isInForce)
            .findFirst()
            .orElseThrow(
                () ->
                    Problems.conflict(
                        "no-adoption-goal",
                        "No adoption goal is in force. Set one with PUT"
                            + " /v1/accounts/{id}/adoption-goal."));
    goal.end(because.strip(), clock.instant());
    return goal.view();
  }

  @Transactional
  AdoptionGoals find(UUID accountId) {
    accounts.read(accountId);
    return AdoptionGoals.of(goals.newestFirst(accountId));
  }
}
