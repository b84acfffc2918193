package dev.customerfirst.renewals.outlook;

import dev.customerfirst.renewals.domain.RenewalGap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is missing on the way to a renewal. */
@Schema(name = "RenewalGapView")
record GapView(RenewalGap code, String because) {

  static List<GapView> of(List<RenewalGap> gaps) {
    return gaps.stream().map(gap -> new GapView(gap, gap.words())).toList();
  }
}
