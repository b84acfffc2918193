package dev.customerfirst.accounts.team;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gets the role. */
@Schema(examples = "{\"personId\": \"01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01\"}")
record TeamSeat(@NotNull UUID personId) {}
