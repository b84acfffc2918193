package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.accounts.domain.KnownScore;
import dev.customerfirst.accounts.domain.ScorecardLaw;
import dev.customerfirst.accounts.domain.ScorecardMetric;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the scorecards and shows how they stand. */
@ApplicationScoped
class ScorecardService {

  private final ScorecardRepository scorecards;
  private final Standings standings;
  private final Actor actor;
  private final Clock clock;

  ScorecardService(ScorecardRepository scorecards, Standings standings, Actor actor, Clock clock) {
    this.scorecards = scorecards;
    this.standings = standings;
    this.actor = actor;
    this.clock = clock;
  }

  /** The first scorecard of a department replaces nothing, so only a change needs If-Match. */
  @Transactional
  ScorecardView put(Department department, @Nullable String ifMatch, NewScorecard sent) {
    List<ScorecardMetric> wanted = sent.wanted();
    List<Refusal> refusals = ScorecardLaw.check(wanted);
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    scorecards.claim(department);
    Instant now = clock.instant();
    Scorecard card = scorecards.findById(department);
    if (card == null) {
      card = new Scorecard(department, wanted, actor.id(), now);
      scorecards.persistAndFlush(card);
    } else {
      Preconditions.ifMatch(ifMatch, card.version());
      card.take(wanted, actor.id(), now);
      scorecards.flush();
    }
    return view(card, standings.at(now));
  }

  @Transactional
  ScorecardView find(Department department) {
    Scorecard card = scorecards.read(department);
    return view(card, standings.at(clock.instant()));
  }

  @Transactional
  ScorecardsView all() {
    Instant now = clock.instant();
    Standings.Now stand = standings.at(now);
    Map<Department, Scorecard> known =
        scorecards.listAll().stream()
            .collect(Collectors.toMap(Scorecard::department, Function.identity()));
    return new ScorecardsView(
        now,
        MetricView.of(KnownScore.NPS, stand.known().get(KnownScore.NPS)),
        ScorecardsView.Outcome.RETENTION,
        Stream.of(Department.values())
            .map(
                department -> {
                  Scorecard card = known.get(department);
                  return card == null ? ScorecardView.missing(department) : view(card, stand);
                })
            .toList());
  }

  private static ScorecardView view(Scorecard card, Standings.Now stand) {
    return ScorecardView.of(card, metric -> stand.of(card.department(), metric));
  }
}
