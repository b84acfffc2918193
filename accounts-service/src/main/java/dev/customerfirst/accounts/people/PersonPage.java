package dev.customerfirst.accounts.people;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of people, for the API description only. */
@Schema(
    examples =
        """
        {"items": [{"id": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "displayName": "Ada Moreno",
         "email": "ada.moreno@customer-first.example", "oidcSubject": null,
         "roles": ["ACCOUNT_EXECUTIVE"], "createdAt": "2026-01-05T09:00:00Z",
         "updatedAt": "2026-01-05T09:00:00Z", "version": 0}], "next": null}""")
record PersonPage(List<PersonView> items, @Nullable String next) {}
