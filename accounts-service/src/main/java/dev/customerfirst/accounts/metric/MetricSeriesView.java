package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.domain.SeriesPoint;
import dev.customerfirst.accounts.domain.SeriesStep;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A metric of an account over time.
 *
 * @param metric what the figures mean
 * @param points every step from the first to the last day; one without figures is a gap
 */
@Schema(
    name = "MetricSeries",
    examples =
        "{\"accountId\": \"01987c5e-9f10-7c3a-9a41-53b0c2d7e901\", \"metric\": "
            + MetricDefinitionView.EXAMPLE
            + ", \"from\": \"2025-12-22\", \"to\": \"2026-01-04\", \"step\": \"WEEK\", \"points\": ["
            + "{\"from\": \"2025-12-22\", \"to\": \"2025-12-28\", \"n\": 2, \"mean\": 207.5,"
            + " \"min\": 201, \"max\": 214, \"last\": 214},"
            + "{\"from\": \"2025-12-29\", \"to\": \"2026-01-04\", \"n\": 0, \"mean\": null,"
            + " \"min\": null, \"max\": null, \"last\": null}]}")
record MetricSeriesView(
    UUID accountId,
    MetricDefinitionView metric,
    LocalDate from,
    LocalDate to,
    SeriesStep step,
    List<SeriesPoint> points) {}
