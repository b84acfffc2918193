package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as people see it.
 *
 * @param occurrence 1 for the first of its code in its quarter
 * @param overdue its due day is over by the contract's own calendar, and it is still to be done
 * @param calledIn roles that take part because somebody said why
 * @param onTime done by its due day; null while it is not done
 * @param playbook the playbook it follows; null before it opens
 * @param stepsOwed how many steps were open when it was completed; null while it is not
 * @param cause why it exists; null where the journey asks for it
 * @param because the note or reason of the last step
 */
record ActivityView(
    UUID id,
    UUID accountId,
    @Nullable UUID contractId,
    @Nullable UUID opportunityId,
    ActivityCode code,
    ActivityOrigin origin,
    JourneyPhase phase,
    @Nullable Integer quarter,
    int occurrence,
    ActivityStatus status,
    LocalDate opensOn,
    LocalDate dueOn,
    boolean overdue,
    List<Role> owners,
    List<Role> optional,
    List<Role> whenNecessary,
    List<Role> calledIn,
    @Nullable Instant openedAt,
    @Nullable Instant startedAt,
    @Nullable LocalDate completedOn,
    @Nullable Boolean onTime,
    @Nullable String playbook,
    @Nullable Integer edition,
    @Nullable Integer stepsOwed,
    @Nullable String cause,
    @Nullable String because) {

  static ActivityView of(Activity activity, Instant now) {
    ActivityRoles roles = activity.roles();
    return new ActivityView(
        activity.id(),
        activity.accountId(),
        activity.contractId(),
        activity.opportunityId(),
        activity.code(),
        activity.origin(),
        activity.key().phase(),
        activity.key().quarter(),
        activity.key().occurrence(),
        activity.status(),
        activity.opensOn(),
        activity.dueOn(),
        activity.isOverdue(now),
        roles.owners(),
        roles.optional(),
        roles.whenNecessary(),
        activity.cast().calledInRoles(),
        activity.course().openedAt(),
        activity.course().startedAt(),
        activity.course().completedOn(),
        activity.course().completedOn() == null ? null : activity.isOnTime(),
        activity.play().playbook(),
        activity.play().edition(),
        activity.play().stepsOwed(),
        activity.cause(),
        activity.course().because());
  }
}
