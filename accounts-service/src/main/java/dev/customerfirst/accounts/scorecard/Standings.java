package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.accounts.domain.KnownScore;
import dev.customerfirst.accounts.domain.ScorecardMetric;
import dev.customerfirst.accounts.domain.Stars;
import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.accounts.nps.NpsCounts;
import dev.customerfirst.accounts.rating.StarCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How all metrics stand now. */
@ApplicationScoped
class Standings {

  private final NpsCounts nps;
  private final StarCounts stars;
  private final Figures figures;

  Standings(NpsCounts nps, StarCounts stars, Figures figures) {
    this.nps = nps;
    this.stars = stars;
    this.figures = figures;
  }

  /** How metrics stood at one moment. */
  record Now(Map<KnownScore, Figures.Standing> known, Map<Figures.Place, Figures.Standing> told) {

    Figures.@Nullable Standing of(Department department, ScorecardMetric metric) {
      Optional<KnownScore> score = KnownScore.of(metric.code());
      return score.isPresent()
          ? known.get(score.get())
          : told.get(new Figures.Place(department, metric.code()));
    }
  }

  Now at(Instant now) {
    Period period = Period.usual(now);
    Stars counted = stars.company(period, now);
    Map<KnownScore, Figures.Standing> known = new EnumMap<>(KnownScore.class);
    put(known, KnownScore.NPS, nps.company(period, now).score(), period);
    put(known, KnownScore.RATING_MEAN, counted.mean(), period);
    put(known, KnownScore.FIVE_STAR_SHARE, counted.fiveStarShare(), period);
    return new Now(known, figures.latest());
  }

  private static void put(
      Map<KnownScore, Figures.Standing> known,
      KnownScore score,
      Optional<BigDecimal> figure,
      Period period) {
    figure.ifPresent(value -> known.put(score, new Figures.Standing(value, period.to())));
  }
}
