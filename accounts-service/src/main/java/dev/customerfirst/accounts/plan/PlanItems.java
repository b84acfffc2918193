package dev.customerfirst.accounts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.PlanLaw;
import dev.customerfirst.accounts.domain.PlanOutcome;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Writes the parts of plans down, changes and ends them; for all kinds alike. */
@ApplicationScoped
class PlanItems {

  private final PlanRepository plans;
  private final AccountBook accounts;
  private final Actor actor;
  private final Clock clock;

  PlanItems(PlanRepository plans, AccountBook accounts, Actor actor, Clock clock) {
    this.plans = plans;
    this.accounts = accounts;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  <F extends PlanFields, V> V add(
      UUID accountId, F fields, BiFunction<PlanItem.Author, F, ? extends PlanItem<F, V>> maker) {
    accounts.read(accountId);
    check(accountId, fields);
    PlanItem<F, V> item =
        maker.apply(new PlanItem.Author(accountId, actor.id(), clock.instant()), fields);
    plans.add(item);
    return item.view();
  }

  @Transactional
  <V> V find(Class<? extends PlanItem<?, V>> type, UUID id) {
    return plans.read(type, id).view();
  }

  @Transactional
  <F extends PlanFields, V> V patch(
      Class<? extends PlanItem<F, V>> type,
      UUID id,
      @Nullable String ifMatch,
      JsonNode patch,
      Class<F> fieldsType) {
    PlanItem<F, V> item = plans.takeOut(type, id);
    Preconditions.ifMatch(ifMatch, item.version());
    checkOpen(item);
    F before = item.fields();
    F fields = MergePatch.apply(patch, before, fieldsType);
    check(item.accountId(), fields);
    if (!fields.equals(before)) {
      item.change(fields, clock.instant());
      plans.flush();
    }
    return item.view();
  }

  @Transactional
  <V> V end(Class<? extends PlanItem<?, V>> type, UUID id, PlanOutcome outcome, String because) {
    PlanItem<?, V> item = plans.takeOut(type, id);
    checkOpen(item);
    item.end(new Ending(outcome, because.strip(), actor.id(), clock.instant()));
    plans.flush();
    return item.view();
  }

  private static void checkOpen(PlanItem<?, ?> item) {
    PlanLaw.checkOpen(item.outcome())
        .ifPresent(
            refusal -> {
              throw Problems.refuse(refusal);
            });
  }

  private void check(UUID accountId, PlanFields fields) {
    List<Refusal> refusals = fields.check();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    Set<UUID> useCases = fields.useCaseIds();
    if (!useCases.isEmpty() && plans.countUseCases(accountId, useCases) < useCases.size()) {
      throw Problems.unprocessable(
          "unknown-use-case",
          "/useCaseIds",
          "One of these is no use case of this account. Choose them from GET"
              + " /v1/accounts/{id}/plan.");
    }
  }
}
