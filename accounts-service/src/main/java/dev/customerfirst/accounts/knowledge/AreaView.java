package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.Freshness;
import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.accounts.domain.Question;
import dev.customerfirst.accounts.domain.Questions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One area of what we know of a customer.
 *
 * @param percent how much is known, by the weights of the questions
 * @param missing what to ask next
 * @param verifiedOn when somebody last said that it is true; null when nothing is known
 * @param stale nobody has looked for longer than the setting allows
 * @param version the number in the ETag; null when nothing was written down yet
 */
@Schema(name = "AreaKnowledge", examples = AreaView.EXAMPLE)
record AreaView(
    KnowledgeArea area,
    int percent,
    Map<String, Object> answers,
    List<Question> missing,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy,
    @Nullable LocalDate verifiedOn,
    @Nullable String verifiedBy,
    boolean stale,
    @Nullable Long version) {

  static final String EXAMPLE =
      """
      {"area": "INFRASTRUCTURE", "percent": 69,
       "answers": {"infra-hosting": "BOTH", "infra-environments": ["dev", "staging", "prod"],
       "infra-satellites": "Two plants, each behind a VPN of its own."},
       "missing": [{"code": "infra-single-sign-on", "area": "INFRASTRUCTURE",
       "wording": "How do people sign in?", "kind": "TEXT", "choices": [], "weight": 1}],
       "answeredAt": "2026-01-05T09:00:00Z", "answeredBy": "lena.ortiz",
       "verifiedOn": "2026-01-05", "verifiedBy": "lena.ortiz", "stale": false, "version": 0}""";

  static AreaView nothing(KnowledgeArea area, Questions questions) {
    return new AreaView(area, 0, Map.of(), questions.of(area), null, null, null, null, false, null);
  }

  static AreaView of(AreaKnowledge known, Questions questions, int staleAfter, LocalDate today) {
    Map<String, Object> answers = known.answers();
    KnowledgeArea area = known.area();
    return new AreaView(
        area,
        questions.percent(area, answers.keySet()),
        answers,
        questions.missing(area, answers.keySet()),
        known.answeredAt(),
        known.answeredBy(),
        known.verifiedOn(),
        known.verifiedBy(),
        Freshness.isStale(known.verifiedOn(), staleAfter, today),
        known.version());
  }
}
