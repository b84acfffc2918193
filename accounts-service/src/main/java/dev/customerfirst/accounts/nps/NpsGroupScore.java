package dev.customerfirst.accounts.nps;

import dev.customerfirst.accounts.domain.NetPromoter;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The score of one group.
 *
 * @param key the tier, account id, region, segment or month; null for the company, and for accounts
 *     without region or segment
 * @param name of the account
 * @param responses who answered: the latest response of each contact, and each anonymous one
 * @param score points from -100.0 to 100.0; null when nobody answered
 * @param low lower end of the 95 % interval
 * @param high its upper end
 * @param warning why the score says little; null when enough answered
 */
@Schema(name = "NpsScore", examples = NpsGroupScore.EXAMPLE)
record NpsGroupScore(
    @Nullable String key,
    @Nullable String name,
    long responses,
    long promoters,
    long passives,
    long detractors,
    @Nullable BigDecimal score,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String warning) {

  static final String EXAMPLE =
      """
      {"key": "TIER_1", "name": null, "responses": 100, "promoters": 60, "passives": 0,
       "detractors": 40, "score": 20.0, "low": 0.4, "high": 38.1, "warning": null}""";

  static NpsGroupScore of(
      @Nullable String key, @Nullable String name, NetPromoter counted, int fewest) {
    return new NpsGroupScore(
        key,
        name,
        counted.responses(),
        counted.promoters(),
        counted.passives(),
        counted.detractors(),
        counted.score().orElse(null),
        counted.interval().map(NetPromoter.Interval::low).orElse(null),
        counted.interval().map(NetPromoter.Interval::high).orElse(null),
        counted.warning(fewest).orElse(null));
  }
}
