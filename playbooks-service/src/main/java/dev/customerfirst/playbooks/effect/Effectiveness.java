package dev.customerfirst.playbooks.effect;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.playbooks.domain.effect.Case.Standing;
import dev.customerfirst.playbooks.domain.effect.Effect;
import dev.customerfirst.playbooks.domain.effect.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a figure did before and after an activity, across accounts (R016).
 *
 * @param completed how many were completed in the period
 * @param cases the same by whether they can be compared
 * @param compared those that can
 * @param others accounts without such an activity, around the middle of the period
 * @param limits what this does not say
 */
record Effectiveness(
    ActivityCode code,
    String metric,
    LocalDate from,
    LocalDate to,
    int windowDays,
    int completed,
    Map<Standing, Integer> cases,
    Group compared,
    Group others,
    List<String> limits) {

  static Effectiveness of(Question question, Effect effect) {
    return new Effectiveness(
        question.code(),
        question.metric(),
        question.from(),
        question.to(),
        question.windowDays(),
        effect.cases().values().stream().mapToInt(Integer::intValue).sum(),
        effect.cases(),
        effect.compared(),
        effect.others(),
        effect.limits());
  }
}
