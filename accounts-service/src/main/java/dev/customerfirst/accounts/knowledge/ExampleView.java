package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An example as it was told. */
@Schema(name = "KnowledgeExample", examples = ExampleView.EXAMPLE)
record ExampleView(
    UUID id,
    UUID accountId,
    KnowledgeArea area,
    ExampleSupports supports,
    @Nullable UUID opportunityId,
    String text,
    String toldBy,
    Instant toldAt) {

  static final String EXAMPLE =
      """
      {"id": "01987c70-4410-7b02-8d11-0f5a7c3e2b90",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "area": "PROCESSES",
       "supports": "HEALTH", "opportunityId": null,
       "text": "A hotfix took nine days, because three plants approve it one after the other.",
       "toldBy": "lena.ortiz", "toldAt": "2026-01-05T09:00:00Z"}""";
}
