package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.events.Tier;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much we know of one account.
 *
 * @param percent of everything, by the weights of the questions
 * @param areas the same of each area
 * @param verifiedOn the oldest verification of an area; null when nothing is known
 */
@Schema(name = "Completeness", examples = CompletenessView.EXAMPLE)
record CompletenessView(
    UUID accountId,
    String name,
    Tier tier,
    int percent,
    Map<KnowledgeArea, Integer> areas,
    @Nullable LocalDate verifiedOn) {

  static final String EXAMPLE =
      """
      {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Northwind Robotics",
       "tier": "TIER_1", "percent": 14, "areas": {"ORGANISATION": 0, "PEOPLE": 0, "PROCESSES": 0,
       "TOOLING": 0, "INFRASTRUCTURE": 69}, "verifiedOn": "2026-01-05"}""";
}
