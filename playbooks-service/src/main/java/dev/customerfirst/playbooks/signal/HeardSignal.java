package dev.customerfirst.playbooks.signal;

import dev.customerfirst.playbooks.domain.playbook.Signal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal about an account.
 *
 * @param on its day; a second one of the same kind on that day is the same
 * @param contractId the contract it is about, where it is about one
 * @param band of the figure that it goes by
 * @param because one sentence
 */
public record HeardSignal(
    UUID accountId,
    Signal signal,
    LocalDate on,
    @Nullable UUID contractId,
    @Nullable String band,
    String because) {}
