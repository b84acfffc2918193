package dev.customerfirst.playbooks.step;

import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise of the customer's side.
 *
 * @param to the document that was agreed to; null where it is about none
 * @param contactId who promised; names are kept in accounts-service
 * @param resources what was committed, one by one
 */
public record CommitmentView(
    UUID id,
    CommitmentKind kind,
    @Nullable DocumentType to,
    UUID contactId,
    LocalDate committedOn,
    List<String> resources,
    String actorId,
    String actorRole,
    Instant at) {}
