package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity beside the journey.
 *
 * @param contractId the contract that called for it, where one did
 * @param band of the figure that started it
 * @param because the signal in words, or what the person who decided it wrote
 */
record NewExtra(
    ActivityCode code,
    ActivityOrigin origin,
    Optional<Playbook> playbook,
    @Nullable UUID contractId,
    LocalDate opensOn,
    LocalDate dueOn,
    ZoneId zone,
    List<Role> owners,
    @Nullable String band,
    String because) {}
