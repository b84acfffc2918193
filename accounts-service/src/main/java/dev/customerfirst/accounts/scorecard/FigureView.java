package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a metric of a department stood on a day. */
@Schema(name = "ScorecardFigure", examples = FigureView.EXAMPLE)
record FigureView(
    UUID id,
    Department department,
    String code,
    BigDecimal value,
    LocalDate on,
    String recordedBy,
    Instant recordedAt) {

  static final String EXAMPLE =
      """
      {"id": "01987c64-6c7d-7e8f-9091-b2c3d4e5f607", "department": "SUPPORT",
       "code": "first-response", "value": 97.5, "on": "2026-01-05", "recordedBy": "ada.moreno",
       "recordedAt": "2026-01-05T09:00:00Z"}""";
}
