package dev.customerfirst.supportrouting.businesstime;

import dev.customerfirst.supportrouting.domain.Segment;
import dev.customerfirst.supportrouting.domain.SegmentKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a proof.
 *
 * @param to exclusive; null for a pause that still lasts
 * @param seconds elapsed seconds; null for a pause that still lasts
 */
public record SegmentView(
    Instant from,
    @Nullable Instant to,
    SegmentKind kind,
    @Nullable BigDecimal seconds,
    String because) {

  public static List<SegmentView> of(List<Segment> segments) {
    return segments.stream()
        .map(
            segment ->
                new SegmentView(
                    segment.from(),
                    segment.to(),
                    segment.kind(),
                    segment.length() == null ? null : Seconds.of(segment.length()),
                    segment.because()))
        .toList();
  }
}
