package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A promise of the customer's side that a step needs.
 *
 * @param to the document that is agreed to; null where the promise is about none
 */
public record Commitment(CommitmentKind kind, @Nullable DocumentType to) {}
