package dev.customerfirst.supportrouting.businesstime;

import dev.customerfirst.supportrouting.domain.Reckoning;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with its proof.
 *
 * @param dueAt null while a pause lasts
 * @param countedSeconds open time until then, or so far
 * @param segments without gaps from the start to the deadline
 */
@Schema(
    examples =
        """
        {"dueAt": "2026-03-03T10:15:00Z", "countedSeconds": 14400, "segments": [
          {"from": "2026-03-02T11:00:00Z", "to": "2026-03-02T11:15:00Z", "kind": "COUNTED",
           "seconds": 900, "because": "within the hours of the given calendar"}]}""")
record DeadlineView(
    @Nullable Instant dueAt, BigDecimal countedSeconds, List<SegmentView> segments) {

  static DeadlineView of(Reckoning.Found found) {
    return new DeadlineView(
        found.until(), Seconds.of(found.counted()), SegmentView.of(found.segments()));
  }
}
