package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody decides to do beside the journey.
 *
 * @param code an activity of the journey, at another time; exactly one of it and {@code playbook}
 * @param playbook the code of a playbook
 * @param contractId the contract it is about, where it is about one
 * @param opensOn today where it is left out
 * @param dueOn as long after that as the playbook lasts, where it is left out
 * @param because why now
 */
record NewAdHoc(
    @Nullable ActivityCode code,
    @Nullable String playbook,
    @Nullable UUID contractId,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate dueOn,
    @NotBlank(message = "Say why, in a sentence.") @Size(max = 2000) String because) {}
