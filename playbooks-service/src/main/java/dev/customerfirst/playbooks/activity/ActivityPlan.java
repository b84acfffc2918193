package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.domain.ActivityKey;
import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings an account's activities in line with what its journey asks for. Doing it again changes
 * nothing and tells nothing.
 */
@ApplicationScoped
public class ActivityPlan {

  private static final String LOST = "The deal was lost.";
  private static final String NOT_ASKED_FOR = "The journey no longer asks for it.";
  private static final String RENEWED = "The contract was renewed.";

  private final ActivityRepository activities;
  private final ActivityJournal journal;
  private final PlaybookCatalogue catalogue;
  private final Outbox outbox;
  private final Clock clock;

  ActivityPlan(
      ActivityRepository activities,
      ActivityJournal journal,
      PlaybookCatalogue catalogue,
      Outbox outbox,
      Clock clock) {
    this.activities = activities;
    this.catalogue = catalogue;
    this.journal = journal;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Plans what is missing, opens what is due, withdraws what is no longer asked for. Activities
   * that were opened stay, unless they belong to a deal that is lost (A44).
   */
  @Transactional(TxType.MANDATORY)
  public void bringInLine(UUID accountId, List<WantedActivity> wanted, Set<UUID> lostDeals) {
    Map<Identity, Activity> unclaimed = new LinkedHashMap<>();
    activities.lockedOfAccount(accountId).forEach(a -> unclaimed.put(Identity.of(a), a));
    Instant now = clock.instant();
    List<PlaybooksEvent> facts = new ArrayList<>();
    for (WantedActivity want : wanted) {
      settle(accountId, want, unclaimed.remove(Identity.of(want)), now, facts);
    }
    withdraw(unclaimed.values(), lostDeals, facts);
    outbox.appendAll(facts);
  }

  private void settle(
      UUID accountId,
      WantedActivity want,
      @Nullable Activity known,
      Instant now,
      List<PlaybooksEvent> facts) {
    Activity activity = known;
    if (activity == null) {
      activity = new Activity(accountId, want);
      activities.persist(activity);
      facts.add(ActivityEvents.planned(activity));
    } else if (activity.status() == ActivityStatus.WITHDRAWN) {
      activity.restore(want);
      facts.add(ActivityEvents.planned(activity));
    } else if (activity.replan(want)) {
      facts.add(ActivityEvents.planned(activity));
    }
    if (want.open() && activity.status() == ActivityStatus.PLANNED) {
      activity.follow(catalogue.current().of(activity.code()));
      activity.open(now);
      facts.add(ActivityEvents.scheduled(activity));
    }
  }

  private void withdraw(
      Collection<Activity> unclaimed, Set<UUID> lostDeals, List<PlaybooksEvent> facts) {
    for (Activity activity : unclaimed) {
      UUID deal = activity.opportunityId();
      boolean lost = deal != null && lostDeals.contains(deal) && activity.status().isOpen();
      if (lost || activity.status() == ActivityStatus.PLANNED) {
        String because = lost ? LOST : NOT_ASKED_FOR;
        activity.withdraw(because);
        journal.record(activity, Step.WITHDRAW, because);
        facts.add(ActivityEvents.withdrawn(activity, because));
      }
    }
  }

  /**
   * Completes the renewal of a contract that was renewed (R092), unless somebody closed it before.
   * Returns whether the contract has that activity at all.
   */
  @Transactional(TxType.MANDATORY)
  public boolean renewed(UUID accountId, UUID contractId, LocalDate on) {
    List<Activity> renewals =
        activities.lockedOfAccount(accountId).stream()
            .filter(a -> contractId.equals(a.contractId()))
            .filter(a -> a.code() == ActivityCode.RENEW_CONTRACT)
            .toList();
    for (Activity renewal : renewals) {
      if (renewal.status().isOpen()) {
        renewal.complete(on, RENEWED, 0);
        journal.record(renewal, Step.COMPLETE, RENEWED);
        outbox.append(ActivityEvents.completed(renewal, on));
      }
    }
    return !renewals.isEmpty();
  }

  /** Within an account; the same as the unique constraint of the table. */
  private record Identity(
      @Nullable UUID contractId, @Nullable UUID opportunityId, ActivityKey key) {

    static Identity of(Activity activity) {
      return new Identity(activity.contractId(), activity.opportunityId(), activity.key());
    }

    static Identity of(WantedActivity want) {
      return new Identity(want.contractId(), want.opportunityId(), want.planned().key());
    }
  }
}
