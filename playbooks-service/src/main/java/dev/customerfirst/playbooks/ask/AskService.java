package dev.customerfirst.playbooks.ask;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.playbooks.activity.ActivityOwners;
import dev.customerfirst.playbooks.activity.ActivityOwners.Owned;
import dev.customerfirst.playbooks.ask.AskView.AskPage;
import dev.customerfirst.playbooks.domain.AskRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks other functions, and takes their answers. */
@ApplicationScoped
@Transactional
class AskService {

  private static final String LIST = "asks";
  private static final UUID NO_ID = new UUID(0, 0);

  private final AskRepository asks;
  private final ActivityOwners activities;
  private final Actor actor;
  private final Clock clock;

  AskService(AskRepository asks, ActivityOwners activities, Actor actor, Clock clock) {
    this.asks = asks;
    this.activities = activities;
    this.actor = actor;
    this.clock = clock;
  }

  Ask ask(UUID activityId, NewAsk wanted, Set<Role> caller) {
    Owned owned = activities.open(activityId, caller);
    refuse(AskRules.refusals(wanted.of(), wanted.neededBy(), owned.today()));
    Ask ask =
        new Ask(owned.accountId(), activityId, wanted, actor.id(), actor.role(), clock.instant());
    asks.persistAndFlush(ask);
    return ask;
  }

  Ask change(UUID id, @Nullable String ifMatch, ChangedAsk changed, Set<Role> caller) {
    Ask ask = asks.locked(id).orElseThrow(() -> Problems.notFound("ask", id));
    Owned owned = activities.open(ask.activityId(), caller);
    Preconditions.ifMatch(ifMatch, ask.version());
    refuse(AskRules.refusals(ask.askedOf(), changed.neededBy(), owned.today()));
    if (ask.become(changed)) {
      asks.flush();
    }
    return ask;
  }

  Ask answer(UUID id, Answer answer, Set<Role> caller) {
    Ask ask = asks.locked(id).orElseThrow(() -> Problems.notFound("ask", id));
    refuse(AskRules.mayAnswer(ask.askedOf(), caller).stream().toList());
    ask.answered(answer.status(), answer.words(), actor.id(), clock.instant());
    asks.flush();
    return ask;
  }

  Ask find(UUID id) {
    return asks.findByIdOptional(id).orElseThrow(() -> Problems.notFound("ask", id));
  }

  AskPage ofActivity(UUID activityId) {
    activities.known(activityId);
    return new AskPage(asks.ofActivity(activityId).stream().map(Ask::view).toList(), null);
  }

  AskPage unanswered(Role of, PageRequest request) {
    List<String> after = ListPlace.partsOf(request, LIST, 2);
    Page<AskView> page =
        Pages.cut(
            request,
            asks.unanswered(
                of, after.isEmpty() ? NO_ID : UUID.fromString(after.get(1)), request.limit() + 1),
            Ask::view,
            last -> new String[] {LIST, last.id().toString()});
    return new AskPage(page.items(), page.next());
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }
}
