package dev.customerfirst.accounts.knowledge;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one area; it replaces what was there.
 *
 * @param answers by the code of the question; what nobody knows is left out
 */
@Schema(
    examples =
        """
        {"answers": {"infra-hosting": "BOTH", "infra-environments": ["dev", "staging", "prod"],
         "infra-satellites": "Two plants, each behind a VPN of its own.",
         "infra-air-gapped": false}}""")
record KnowledgeAnswers(@NotNull Map<String, @Nullable Object> answers) {}
