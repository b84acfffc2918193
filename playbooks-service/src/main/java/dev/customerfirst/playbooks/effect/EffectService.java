package dev.customerfirst.playbooks.effect;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.playbooks.domain.effect.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Answers what a figure did around activities. */
@ApplicationScoped
class EffectService {

  private final UsageFigures figures;
  private final Clock clock;

  EffectService(UsageFigures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  @Transactional
  Effectiveness answer(Question question) {
    if (!figures.knows(question.metric())) {
      throw Problems.notFound("metric", question.metric());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return Effectiveness.of(
        question, Effect.of(figures.cases(question, today), figures.others(question)));
  }
}
