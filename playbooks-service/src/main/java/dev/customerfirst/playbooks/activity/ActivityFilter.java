package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which activities of an account are asked for; null means any. */
record ActivityFilter(
    @Nullable ActivityStatus status, @Nullable ActivityCode code, @Nullable UUID contractId) {}
