package dev.customerfirst.supportrouting.businesstime;

import dev.customerfirst.supportrouting.domain.Reckoning;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Open time between two instants with its proof.
 *
 * @param segments without gaps from the first to the second
 */
@Schema(
    examples =
        """
        {"seconds": 18000, "segments": [
          {"from": "2026-03-06T23:00:00Z", "to": "2026-03-07T02:00:00Z", "kind": "COUNTED",
           "seconds": 10800, "because": "within the hours of support-hours"}]}""")
record ElapsedView(BigDecimal seconds, List<SegmentView> segments) {

  static ElapsedView of(Reckoning.Found found) {
    return new ElapsedView(Seconds.of(found.counted()), SegmentView.of(found.segments()));
  }
}
