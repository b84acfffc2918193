package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.domain.WorkingDays;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Signal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts playbooks beside the journey. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ExtraActivities {

  private final ActivityRepository activities;
  private final PlaybookCatalogue catalogue;
  private final WorkingDays workingDays;
  private final Outbox outbox;
  private final Clock clock;

  ExtraActivities(
      ActivityRepository activities,
      PlaybookCatalogue catalogue,
      WorkingDays workingDays,
      Outbox outbox,
      Clock clock) {
    this.activities = activities;
    this.catalogue = catalogue;
    this.workingDays = workingDays;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Plays what a signal starts. A playbook that is being played for the account already is not
   * started a second time; one that is still to come, or retired, is not started at all (R006).
   *
   * @param on the day of the signal by the account's calendar
   */
  public void play(
      UUID accountId,
      Signal signal,
      LocalDate on,
      ZoneId zone,
      @Nullable UUID contractId,
      @Nullable String band,
      String because) {
    Optional<Playbook> playbook =
        catalogue.current().of(signal).filter(each -> !activities.isPlayed(accountId, each.code()));
    playbook.ifPresent(
        each ->
            begin(
                accountId,
                new NewExtra(
                    ActivityCode.PLAYBOOK,
                    ActivityOrigin.PLAYBOOK,
                    playbook,
                    contractId,
                    on,
                    workingDays.onOrBefore(on.plusDays(each.lastsDays()), on),
                    zone,
                    owners(each),
                    band,
                    because)));
  }

  Activity begin(UUID accountId, NewExtra extra) {
    Activity activity = new Activity(accountId, extra);
    activities.persist(activity);
    outbox.append(ActivityEvents.planned(activity));
    extra
        .playbook()
        .ifPresent(each -> outbox.append(ActivityEvents.played(activity, each, extra.because())));
    // One for a later day is opened when that day comes, as those of the journey are.
    if (!extra.opensOn().isAfter(LocalDate.ofInstant(clock.instant(), extra.zone()))) {
      activity.open(clock.instant());
      outbox.append(ActivityEvents.scheduled(activity));
    }
    return activity;
  }

  static List<Role> owners(Playbook playbook) {
    Set<Role> owners = new LinkedHashSet<>();
    playbook.steps().forEach(step -> owners.addAll(step.owners()));
    return List.copyOf(owners);
  }
}
