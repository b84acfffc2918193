package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue of what we want to know, in the order in which one would ask (R007, R049). */
public final class Questions {

  private final Map<String, Question> byCode;

  /**
   * @throws IllegalArgumentException when two questions have one code, or an area has none
   */
  public Questions(Collection<Question> questions) {
    this.byCode = new LinkedHashMap<>();
    for (Question question : questions) {
      if (byCode.put(question.code(), question) != null) {
        throw new IllegalArgumentException("Two questions have the code " + question.code());
      }
    }
    for (KnowledgeArea area : KnowledgeArea.values()) {
      if (of(area).isEmpty()) {
        throw new IllegalArgumentException("No question asks about " + area);
      }
    }
  }

  public List<Question> all() {
    return List.copyOf(byCode.values());
  }

  public List<Question> of(KnowledgeArea area) {
    return byCode.values().stream().filter(question -> question.area() == area).toList();
  }

  /** Everything that speaks against the answers, one by one. */
  public List<Refusal> check(KnowledgeArea area, Map<String, ? extends @Nullable Object> answers) {
    List<Refusal> refusals = new ArrayList<>();
    answers.forEach(
        (code, answer) -> {
          String pointer = "/answers/" + code.replace("~", "~0").replace("/", "~1");
          Question question = byCode.get(code);
          if (question == null || question.area() != area) {
            refusals.add(
                Refusal.invalid(
                    "unknown-question",
                    pointer,
                    "No question about "
                        + area
                        + " has this code. Choose one from GET /v1/knowledge-questions?area="
                        + area
                        + "."));
          } else {
            question.check(answer, pointer).ifPresent(refusals::add);
          }
        });
    return refusals;
  }

  /** What of the area nobody has answered yet. */
  public List<Question> missing(KnowledgeArea area, Set<String> answered) {
    return of(area).stream().filter(question -> !answered.contains(question.code())).toList();
  }

  /** How much of an area is known, by weight: 0 to 100, 100 only when all is. */
  public int percent(KnowledgeArea area, Set<String> answered) {
    return percent(of(area), answered);
  }

  /** How much of everything is known, by weight: 0 to 100, 100 only when all is. */
  public int percent(Set<String> answered) {
    return percent(byCode.values(), answered);
  }

  private static int percent(Collection<Question> asked, Set<String> answered) {
    int whole = asked.stream().mapToInt(Question::weight).sum();
    int known =
        asked.stream()
            .filter(question -> answered.contains(question.code()))
            .mapToInt(Question::weight)
            .sum();
    return known * 100 / whole;
  }
}
