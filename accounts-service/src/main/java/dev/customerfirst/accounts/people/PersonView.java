package dev.customerfirst.accounts.people;

import dev.customerfirst.events.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of our own people. */
@Schema(
    name = "Person",
    examples =
        """
        {"id": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "displayName": "Ada Moreno",
         "email": "ada.moreno@customer-first.example", "oidcSubject": null,
         "roles": ["ACCOUNT_EXECUTIVE"], "createdAt": "2026-01-05T09:00:00Z",
         "updatedAt": "2026-01-05T09:00:00Z", "version": 0}""")
record PersonView(
    UUID id,
    String displayName,
    String email,
    @Nullable String oidcSubject,
    List<Role> roles,
    Instant createdAt,
    Instant updatedAt,
    long version) {}
