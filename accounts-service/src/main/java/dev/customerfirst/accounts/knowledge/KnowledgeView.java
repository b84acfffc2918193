package dev.customerfirst.accounts.knowledge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What we know of a customer.
 *
 * @param percent how much is known of everything, by the weights of the questions
 */
@Schema(
    name = "Knowledge",
    examples =
        "{\"accountId\": \"01987c5e-9f10-7c3a-9a41-53b0c2d7e901\", \"percent\": 14, \"areas\": ["
            + AreaView.EXAMPLE
            + "]}")
record KnowledgeView(UUID accountId, int percent, List<AreaView> areas) {}
