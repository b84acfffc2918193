package dev.customerfirst.playbooks.domain.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybookLintTest {

  private static final Start KICKOFF = new Start(ActivityCode.KICKOFF, null);

  @Test
  void findsNothingInWhatCanBePlayed() {
    assertThat(
            findings(
                step("first", 0), step("second", 5, "first"), step("third", 14, "first", "second")))
        .isEmpty();
  }

  @Test
  void findsCirclesAndWhateverWaitsForThem() {
    assertThat(
            findings(
                step("free", 1),
                step("a", 5, "b"),
                step("b", 5, "a"),
                step("behind", 9, "free", "b"),
                step("self", 9, "self")))
        .containsExactly(
            "STEP_UNREACHABLE /steps/1/after",
            "STEP_UNREACHABLE /steps/2/after",
            "STEP_UNREACHABLE /steps/3/after",
            "STEP_UNREACHABLE /steps/4/after");
  }

  @Test
  void findsStepsThatWaitForNobody() {
    assertThat(findings(step("a", 5, "gone"))).containsExactly("STEP_UNKNOWN /steps/0/after");
  }

  @Test
  void findsDueDaysOutsideOfThePlaybook() {
    assertThat(findings(step("before", -1), step("last", 14), step("beyond", 15)))
        .containsExactly("STEP_DUE_OUTSIDE /steps/0/dueDay", "STEP_DUE_OUTSIDE /steps/2/dueDay");
  }

  @Test
  void findsStepsThatAreDueBeforeWhatTheyWaitFor() {
    assertThat(findings(step("late", 10), step("early", 9, "late")))
        .containsExactly("STEP_DUE_TOO_EARLY /steps/1/dueDay");
  }

  @Test
  void findsStepsThatNobodyAnswersFor() {
    Step nobodys =
        new Step("a", "Do it.", List.of(), List.of(), List.of(), 1, BigDecimal.ONE, List.of(), List.of());
    assertThat(findings(nobodys)).containsExactly("STEP_WITHOUT_ROLE /steps/0/owners");
  }

  @Test
  void findsStepsThatCostNoTime() {
    Step free =
        new Step(
            "a",
            "Do it.",
            List.of(Role.CUSTOMER_ENGINEER),
            List.of(),
            List.of(),
            1,
            BigDecimal.ZERO,
            List.of(),
            List.of());
    assertThat(findings(free)).containsExactly("STEP_WITHOUT_HOURS /steps/0/hours");
  }

  @Test
  void findsCodesGivenTwice() {
    assertThat(findings(step("a", 1), step("a", 2))).containsExactly("STEP_TWICE /steps/1/code");
  }

  @Test
  void findsPlaybooksThatDoNothing() {
    assertThat(findings()).containsExactly("NO_STEPS /steps");
  }

  @Test
  void findsPlaybooksThatStartWithNothingOrWithTwoThings() {
    assertThat(findings(new Start(null, null), step("a", 1)))
        .containsExactly("START_UNCLEAR /starts");
    assertThat(findings(new Start(ActivityCode.KICKOFF, Signal.HEALTH_FELL), step("a", 1)))
        .containsExactly("START_UNCLEAR /starts");
    assertThat(findings(new Start(null, Signal.HEALTH_FELL), step("a", 1))).isEmpty();
  }

  @Test
  void theCatalogueTakesInOnlyWhatCanBePlayedAndEachCodeOnce() {
    Playbook fine = playbook(KICKOFF, step("a", 1));
    assertThat(new Playbooks(List.of(fine)).called("TRIED")).contains(fine);
    assertThatThrownBy(() -> new Playbooks(List.of(playbook(KICKOFF))))
        .hasMessageContaining("NO_STEPS");
    assertThatThrownBy(() -> new Playbooks(List.of(fine, fine))).hasMessageContaining("TRIED");
  }

  private static List<String> findings(Step... steps) {
    return findings(KICKOFF, steps);
  }

  private static List<String> findings(Start start, Step... steps) {
    return PlaybookLint.findings(playbook(start, steps)).stream()
        .map(finding -> finding.rule() + " " + finding.pointer())
        .toList();
  }

  private static Playbook playbook(Start start, Step... steps) {
    return new Playbook(
        "TRIED",
        "Tried",
        new Edition(1, "First edition.", LocalDate.of(2027, 6, 1)),
        "It is tried.",
        "Try it.",
        List.of(SuccessGoal.ADOPTION),
        start,
        14,
        List.of(steps));
  }

  private static Step step(String code, int dueDay, String... after) {
    return new Step(
        code,
        "Do it.",
        List.of(Role.CUSTOMER_ENGINEER),
        List.of(),
        List.of(after),
        dueDay,
        BigDecimal.ONE,
        List.of(),
        List.of());
  }
}
