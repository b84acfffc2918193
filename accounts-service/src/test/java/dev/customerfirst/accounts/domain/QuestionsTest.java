package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {

  private static final Questions QUESTIONS =
      new Questions(
          List.of(
              asked("structure", KnowledgeArea.ORGANISATION, AnswerKind.TEXT, 3),
              asked("teams", KnowledgeArea.ORGANISATION, AnswerKind.LIST, 3),
              asked("developers", KnowledgeArea.ORGANISATION, AnswerKind.NUMBER, 1),
              asked("decision", KnowledgeArea.PEOPLE, AnswerKind.TEXT, 1),
              asked("rhythm", KnowledgeArea.PROCESSES, AnswerKind.CHOICE, 2, "DAILY", "WEEKLY"),
              asked("editor", KnowledgeArea.TOOLING, AnswerKind.TEXT, 1),
              asked("air-gapped", KnowledgeArea.INFRASTRUCTURE, AnswerKind.YES_NO, 1)));

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("structure", "Three divisions.\nOne of them ours.", null),
        Arguments.of("structure", "x".repeat(4000), null),
        Arguments.of("structure", "x".repeat(4001), "wrong-kind-of-answer"),
        Arguments.of("structure", " \n\t", "wrong-kind-of-answer"),
        Arguments.of("structure", "a\u0000b", "wrong-kind-of-answer"),
        Arguments.of("structure", "a\ud800b", "wrong-kind-of-answer"),
        Arguments.of("structure", "a\ud83d\ude80b", null),
        Arguments.of("structure", 7, "wrong-kind-of-answer"),
        Arguments.of("structure", null, "wrong-kind-of-answer"),
        Arguments.of("teams", List.of("Core", "Apps"), null),
        Arguments.of("teams", List.of(), "wrong-kind-of-answer"),
        Arguments.of("teams", List.of("Core", ""), "wrong-kind-of-answer"),
        Arguments.of("teams", Arrays.asList("Core", null), "wrong-kind-of-answer"),
        Arguments.of("teams", Collections.nCopies(50, "x"), null),
        Arguments.of("teams", Collections.nCopies(51, "x"), "wrong-kind-of-answer"),
        Arguments.of("teams", List.of("x".repeat(201)), "wrong-kind-of-answer"),
        Arguments.of("teams", "Core", "wrong-kind-of-answer"),
        Arguments.of("developers", 250, null),
        Arguments.of("developers", 0, null),
        Arguments.of("developers", new BigDecimal("0.000001"), null),
        Arguments.of("developers", new BigDecimal("0.0000001"), "wrong-kind-of-answer"),
        Arguments.of("developers", new BigDecimal("999999999999"), null),
        Arguments.of("developers", new BigDecimal("1E+12"), "wrong-kind-of-answer"),
        Arguments.of("developers", new BigDecimal("0E+1000000000"), "wrong-kind-of-answer"),
        Arguments.of("developers", -1, "wrong-kind-of-answer"),
        Arguments.of("developers", "250", "wrong-kind-of-answer"),
        Arguments.of("rhythm", "DAILY", null),
        Arguments.of("rhythm", "daily", "not-a-choice"),
        Arguments.of("rhythm", true, "wrong-kind-of-answer"),
        Arguments.of("air-gapped", false, null),
        Arguments.of("air-gapped", "false", "wrong-kind-of-answer"),
        Arguments.of("air-gapped", Map.of(), "wrong-kind-of-answer"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void takesAnswersOfItsKindOnly(String code, @Nullable Object answer, @Nullable String refusal) {
    Question question =
        QUESTIONS.all().stream().filter(q -> q.code().equals(code)).findFirst().orElseThrow();
    assertThat(question.check(answer, "/answers/" + code).map(Refusal::code).orElse(null))
        .isEqualTo(refusal);
  }

  @Test
  void refusesOneByOneAndPointsAtEach() {
    Map<String, Object> answers = new HashMap<>();
    answers.put("structure", 7);
    answers.put("decision", "The CFO.");
    answers.put("a/b~c", "x");
    answers.put("developers", 3);
    assertThat(QUESTIONS.check(KnowledgeArea.ORGANISATION, answers))
        .extracting(Refusal::code, Refusal::pointer)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("wrong-kind-of-answer", "/answers/structure"),
            org.assertj.core.groups.Tuple.tuple("unknown-question", "/answers/decision"),
            org.assertj.core.groups.Tuple.tuple("unknown-question", "/answers/a~1b~0c"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0",
    "developers, 14, 8",
    "structure, 42, 25",
    "structure+teams, 85, 50",
    "structure+teams+developers, 100, 58",
    "rhythm, 0, 16"
  })
  void weighsWhatIsKnown(String answered, int organisation, int all) {
    Set<String> codes = new HashSet<>(List.of(answered.split("\\+")));
    assertThat(QUESTIONS.percent(KnowledgeArea.ORGANISATION, codes)).isEqualTo(organisation);
    assertThat(QUESTIONS.percent(codes)).isEqualTo(all);
  }

  /** More answers never make less of it, and nothing short of everything is all of it. */
  @Test
  void growsWithEveryAnswer() {
    Random random = new Random(20260105);
    for (int round = 0; round < 500; round++) {
      List<Question> order = new ArrayList<>(QUESTIONS.all());
      Collections.shuffle(order, random);
      Set<String> answered = new HashSet<>();
      int before = 0;
      for (Question question : order) {
        assertThat(QUESTIONS.percent(answered)).isLessThan(100);
        answered.add(question.code());
        int now = QUESTIONS.percent(answered);
        assertThat(now).isGreaterThanOrEqualTo(before);
        before = now;
        assertThat(QUESTIONS.missing(question.area(), answered)).doesNotContain(question);
      }
      assertThat(before).isEqualTo(100);
    }
  }

  @Test
  void isNoCatalogueWithTwoQuestionsOfOneCodeOrAnAreaLeftOut() {
    List<Question> twice = new ArrayList<>(QUESTIONS.all());
    twice.add(twice.get(0));
    assertThatThrownBy(() -> new Questions(twice)).hasMessageContaining("structure");
    List<Question> few = QUESTIONS.of(KnowledgeArea.ORGANISATION);
    assertThatThrownBy(() -> new Questions(few)).hasMessageContaining("PEOPLE");
    assertThatThrownBy(() -> asked("x", KnowledgeArea.PEOPLE, AnswerKind.CHOICE, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> asked("x", KnowledgeArea.PEOPLE, AnswerKind.TEXT, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Question asked(
      String code, KnowledgeArea area, AnswerKind kind, int weight, String... choices) {
    return new Question(code, area, "What about " + code + "?", kind, List.of(choices), weight);
  }
}
