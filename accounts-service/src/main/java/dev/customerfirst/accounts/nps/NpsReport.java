package dev.customerfirst.accounts.nps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Scores of a period.
 *
 * @param from first day that counts
 * @param to last day that counts
 * @param method how score and interval are computed
 * @param next cursor of the following page; null on the last one
 */
@Schema(
    name = "NpsReport",
    examples =
        "{\"from\": \"2025-10-08\", \"to\": \"2026-01-05\", \"by\": \"TIER\","
            + " \"asOf\": \"2026-01-05T09:00:00Z\", \"method\": \"Score: 100 (P - D) / n ...\","
            + " \"items\": ["
            + NpsGroupScore.EXAMPLE
            + "], \"next\": null}")
record NpsReport(
    LocalDate from,
    LocalDate to,
    NpsBy by,
    Instant asOf,
    String method,
    List<NpsGroupScore> items,
    @Nullable String next) {}
