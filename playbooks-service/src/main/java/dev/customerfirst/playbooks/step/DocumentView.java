package dev.customerfirst.playbooks.step;

import dev.customerfirst.events.DocumentType;
import java.time.Instant;
import java.util.UUID;

/** A document of an activity. */
public record DocumentView(
    UUID id,
    DocumentType type,
    String title,
    String link,
    String actorId,
    String actorRole,
    Instant at) {}
