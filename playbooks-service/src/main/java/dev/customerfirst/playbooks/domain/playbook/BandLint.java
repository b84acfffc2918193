package dev.customerfirst.playbooks.domain.playbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every figure from the first band to the last is in exactly one of them. */
final class BandLint {

  private BandLint() {}

  static void look(List<Band> bands, Findings found) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      String at = "/starts/bands/" + i;
      if (!codes.add(band.code())) {
        found.add(LintRule.BAND_TWICE, at + "/code", "Two bands are called " + band.code() + ".");
      }
      if (band.from() >= band.below()) {
        found.add(LintRule.BAND_EMPTY, at, "A band goes from a figure to a higher one.");
      }
      if (i > 0) {
        int end = bands.get(i - 1).below();
        if (band.from() < end) {
          found.add(
              LintRule.BANDS_OVERLAP,
              at + "/from",
              "The band before it goes up to %d: begin there.".formatted(end));
        } else if (band.from() > end) {
          found.add(
              LintRule.BANDS_APART,
              at + "/from",
              "The band before it ends at %d: begin there.".formatted(end));
        }
      }
    }
  }
}
