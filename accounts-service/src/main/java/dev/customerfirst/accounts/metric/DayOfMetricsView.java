package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.batch.RowResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the figures of a day. */
@Schema(
    name = "DayOfMetricsRecorded",
    examples =
        """
        {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "day": "2026-01-04", "metrics": [
          {"name": "dau", "value": 214, "result": "created"},
          {"name": "session-minutes", "value": 23.75, "result": "unchanged"}]}""")
record DayOfMetricsView(UUID accountId, LocalDate day, List<Figure> metrics) {

  /** A figure and whether it is new. */
  @Schema(name = "RecordedFigure")
  record Figure(String name, BigDecimal value, RowResult result) {}
}
