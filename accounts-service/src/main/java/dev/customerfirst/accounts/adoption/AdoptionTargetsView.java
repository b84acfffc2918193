package dev.customerfirst.accounts.adoption;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What use is aimed at.
 *
 * @param dauOfMau 0.3 is 30 %
 * @param mauOfSeats 0.8 is 80 %
 * @param version the number in the ETag
 */
@Schema(
    name = "AdoptionTargets",
    examples = "{\"dauOfMau\": 0.3, \"mauOfSeats\": 0.8, \"version\": 0}")
record AdoptionTargetsView(BigDecimal dauOfMau, BigDecimal mauOfSeats, long version) {

  static AdoptionTargetsView of(AdoptionTargets targets) {
    return new AdoptionTargetsView(targets.dauOfMau(), targets.mauOfSeats(), targets.version());
  }
}
