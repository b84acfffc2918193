package dev.customerfirst.playbooks.domain.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.domain.ActivityRules;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RunTest {

  private static final Commitment AGREED =
      new Commitment(CommitmentKind.CHAMPION_AGREEMENT, DocumentType.SAVE_PLAN);

  private final Step write = step("write", List.of(), List.of(DocumentType.SAVE_PLAN), List.of());
  private final Step agree = step("agree", List.of("write"), List.of(), List.of(AGREED));
  private final Step book = step("book", List.of("agree"), List.of(), List.of());
  private final Playbook playbook = playbook(1, OpenSteps.FLAG, write, agree, book);

  @Test
  void oneStepOpensTheNext() {
    assertThat(states(run(Map.of()))).containsExactly("OPEN", "WAITING", "WAITING");
    assertThat(states(run(Map.of("write", StepDeed.DONE))))
        .containsExactly("DONE", "OPEN", "WAITING");
    assertThat(states(run(Map.of("write", StepDeed.WAIVED))))
        .containsExactly("WAIVED", "OPEN", "WAITING");
    assertThat(states(run(Map.of("write", StepDeed.REOPENED))))
        .containsExactly("OPEN", "WAITING", "WAITING");
  }

  @Test
  void whatIsNotCalledForHoldsNothingUp() {
    Run run =
        new Run(
            playbook, step -> step != agree, Map.of("write", StepDeed.DONE), Set.of(), Set.of());
    assertThat(states(run)).containsExactly("DONE", "NOT_CALLED_FOR", "OPEN");
    assertThat(run.owed()).containsExactly(book);
    assertThat(codes(run.mayComplete(agree))).containsExactly("step-not-called-for");
  }

  @Test
  @Tag("R005")
  @Tag("R064")
  void aStepIsBlockedUntilItsDocumentsAndPromisesAreThere() {
    assertThat(codes(run(Map.of()).mayComplete(write))).containsExactly("document-missing");
    assertThat(codes(run(Map.of()).mayComplete(agree)))
        .containsExactly("step-waits", "commitment-missing");
    Run written =
        new Run(
            playbook,
            step -> true,
            Map.of("write", StepDeed.DONE),
            Set.of(DocumentType.SAVE_PLAN),
            Set.of(new Commitment(CommitmentKind.CHAMPION_AGREEMENT, null)));
    assertThat(codes(written.mayComplete(agree)))
        .as("agreeing to something else is not enough")
        .containsExactly("commitment-missing");
    Run agreed =
        new Run(
            playbook,
            step -> true,
            Map.of("write", StepDeed.DONE),
            Set.of(DocumentType.SAVE_PLAN),
            Set.of(AGREED));
    assertThat(agreed.mayComplete(agree)).isEmpty();
    assertThat(codes(agreed.mayComplete(write))).containsExactly("step-closed");
  }

  @Test
  void aStepStaysWhileALaterOneBuildsOnIt() {
    Run both = run(Map.of("write", StepDeed.DONE, "agree", StepDeed.DONE));
    assertThat(both.mayReopen(write)).map(Refusal::code).contains("step-built-on");
    assertThat(both.mayReopen(agree)).isEmpty();
    assertThat(both.mayReopen(book)).map(Refusal::code).contains("step-open");
  }

  @Test
  @Tag("R005")
  void whereItIsAskedForAllStepsAreDoneFirst() {
    Run flagging = run(Map.of());
    Run refusing =
        new Run(
            playbook(1, OpenSteps.REFUSE, write, agree, book),
            step -> true,
            Map.of(),
            Set.of(),
            Set.of());
    assertThat(ActivityRules.stepsDone(flagging, false)).isEmpty();
    assertThat(ActivityRules.stepsDone(refusing, false)).map(Refusal::code).contains("steps-open");
    assertThat(ActivityRules.stepsDone(refusing, true)).isEmpty();
  }

  @Test
  @Tag("R006")
  void aRunMovesWhereWhatWasDoneMeansTheSame() {
    Run run = run(Map.of("write", StepDeed.DONE));
    assertThat(run.obstacle(playbook(2, OpenSteps.FLAG, write, book))).isEmpty();
    assertThat(run.obstacle(playbook(2, OpenSteps.FLAG, agree)))
        .contains("write is done, and edition 2 has no such step");
    Step later = step("write", List.of("first"), List.of(), List.of());
    Step first = step("first", List.of(), List.of(), List.of());
    assertThat(run.obstacle(playbook(2, OpenSteps.FLAG, first, later)))
        .contains("write is done, and in edition 2 first comes before it");
    assertThat(run(Map.of()).obstacle(playbook(2, OpenSteps.FLAG, first))).isEmpty();
  }

  /** Whoever does what is open, one step after the other, comes to the end of every playbook. */
  @Test
  void whatPassesTheLintCanBePlayedToItsEnd() {
    PlaybookLint lint = new PlaybookLint(condition -> java.util.Optional.empty(), Set.of());
    Random random = new Random(5);
    int played = 0;
    for (int i = 0; i < 2000; i++) {
      Playbook drawn = drawn(random);
      if (lint.findings(drawn).isEmpty()) {
        played++;
        Set<String> called = called(drawn, random);
        Map<String, StepDeed> deeds = new HashMap<>();
        Run run = new Run(drawn, step -> called.contains(step.code()), deeds, Set.of(), Set.of());
        while (!run.owed().isEmpty()) {
          Step open =
              run.owed().stream()
                  .filter(step -> run.mayComplete(step).isEmpty())
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("stuck: " + drawn + deeds));
          deeds.put(open.code(), StepDeed.DONE);
        }
        assertThat(deeds.keySet()).isEqualTo(called);
      }
    }
    assertThat(played).isGreaterThan(200);
  }

  private static Set<String> called(Playbook playbook, Random random) {
    Set<String> called = new java.util.HashSet<>();
    playbook.steps().stream()
        .map(Step::code)
        .filter(code -> random.nextInt(4) > 0)
        .forEach(called::add);
    return called;
  }

  private Playbook drawn(Random random) {
    List<Step> steps = new ArrayList<>();
    int size = 1 + random.nextInt(6);
    for (int i = 0; i < size; i++) {
      List<String> after = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        if (random.nextInt(5) == 0) {
          after.add("s" + j);
        }
      }
      steps.add(step("s" + i, after, List.of(), List.of()));
    }
    return playbook(1, OpenSteps.FLAG, steps.toArray(Step[]::new));
  }

  private Run run(Map<String, StepDeed> deeds) {
    return new Run(playbook, step -> true, deeds, Set.of(), Set.of());
  }

  private static List<String> states(Run run) {
    return run.playbook().steps().stream().map(step -> run.state(step).name()).toList();
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).toList();
  }

  private static Playbook playbook(int edition, OpenSteps openSteps, Step... steps) {
    return new Playbook(
        "TRIED",
        "Tried",
        Readiness.READY,
        new Edition(edition, "It is tried.", LocalDate.of(2027, 6, 1)),
        "It is tried.",
        "Try it.",
        List.of(SuccessGoal.ADOPTION),
        new Start(null, Signal.BY_HAND, List.of()),
        14,
        openSteps,
        List.of(steps));
  }

  private static Step step(
      String code, List<String> after, List<DocumentType> documents, List<Commitment> promises) {
    return new Step(
        code,
        "Do it.",
        null,
        List.of(Role.CUSTOMER_ENGINEER),
        List.of(),
        after,
        5,
        BigDecimal.ONE,
        documents,
        promises,
        List.of());
  }
}
