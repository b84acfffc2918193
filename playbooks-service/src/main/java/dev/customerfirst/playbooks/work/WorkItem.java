package dev.customerfirst.playbooks.work;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open activity that is somebody's to do.
 *
 * @param seats in which roles on the account's team it is theirs
 * @param overdue its due day is over by the calendar of the contract
 * @param playbook what is played for it; null where nothing is
 * @param coveredFor who is away today, so that it is for whoever stands in; null when it is theirs
 * @param waitsFor what has to be done first; null when nothing has
 */
record WorkItem(
    UUID activityId,
    UUID accountId,
    @Nullable UUID contractId,
    @Nullable UUID opportunityId,
    ActivityCode code,
    @Nullable Integer quarter,
    ActivityStatus status,
    LocalDate dueOn,
    boolean overdue,
    List<Role> seats,
    @Nullable ActivityCode waitsFor,
    @Nullable String playbook,
    @Nullable UUID coveredFor) {}
