package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollOutLawTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  /** Projects as {@code RISK day outcome}; a dash is none. */
  @ParameterizedTest
  @CsvSource({
    "'', false",
    "LOW 1 -, false",
    "MEDIUM 1 -, true",
    "HIGH 1 -, true",
    "HIGH - -, false",
    "LOW 1 -;HIGH 2 -, false",
    "HIGH 1 -;LOW 2 -, true",
    "HIGH 1 -;LOW 1 -, false",
    "MEDIUM 1 -;LOW - -, true",
    "HIGH 1 DROPPED;LOW 2 -, false",
    "LOW 1 DROPPED;HIGH 2 -, true",
    "LOW 1 DONE;HIGH 2 -, false",
    "HIGH 1 DONE;MEDIUM 2 -, true",
    "HIGH 1 DONE, false"
  })
  @Tag("R120")
  void wantsTheRollOutToBeginWithSomethingSmall(String projects, boolean warned) {
    assertThat(RollOutLaw.warning(parsed(projects)).isPresent()).isEqualTo(warned);
  }

  @Test
  void namesTheProjectThatComesTooEarly() {
    assertThat(RollOutLaw.warning(parsed("HIGH 3 -;MEDIUM 2 -")))
        .hasValueSatisfying(
            warning -> {
              assertThat(warning.code()).isEqualTo("first-project-not-low-risk");
              assertThat(warning.because()).contains("'MEDIUM 2 -' on 2026-02-03", "risk MEDIUM");
            });
  }

  @Test
  @Tag("R119")
  void ordersByRiskThenByDay() {
    List<Candidate> ordered =
        parsed("HIGH 1 -;LOW - -;MEDIUM 5 -;LOW 9 -;LOW 2 -;MEDIUM - -").stream()
            .sorted(RollOutLaw.BY_RISK)
            .toList();
    assertThat(ordered)
        .extracting(Candidate::name)
        .containsExactly("LOW 2 -", "LOW 9 -", "LOW - -", "MEDIUM 5 -", "MEDIUM - -", "HIGH 1 -");
  }

  /** Against the slow way: look for a reason not to warn, day by day. */
  @Test
  void agreesWithALookAtEveryDay() {
    Random random = new Random(119120);
    for (int round = 0; round < 2000; round++) {
      List<Candidate> projects = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        int outcome = random.nextInt(5);
        projects.add(
            new Candidate(
                "p" + i,
                ProjectRisk.values()[random.nextInt(3)],
                random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(4)),
                outcome < 2 ? PlanOutcome.values()[outcome] : null));
      }
      assertThat(RollOutLaw.warning(projects).isPresent())
          .as(projects.toString())
          .isEqualTo(slowly(projects));
    }
  }

  private static boolean slowly(List<Candidate> projects) {
    for (Candidate project : projects) {
      if (project.outcome() == PlanOutcome.DONE && project.risk() == ProjectRisk.LOW) {
        return false;
      }
    }
    for (int day = 0; day < 4; day++) {
      LocalDate on = DAY.plusDays(day);
      List<Candidate> then =
          projects.stream()
              .filter(project -> project.outcome() == null && on.equals(project.plannedOn()))
              .toList();
      if (!then.isEmpty()) {
        return then.stream().noneMatch(project -> project.risk() == ProjectRisk.LOW);
      }
    }
    return false;
  }

  private static List<Candidate> parsed(String projects) {
    return Arrays.stream(projects.split(";"))
        .filter(text -> !text.isBlank())
        .map(
            text -> {
              String[] parts = text.split(" ");
              return new Candidate(
                  text,
                  ProjectRisk.valueOf(parts[0]),
                  orNull(parts[1]) == null ? null : DAY.plusDays(Long.parseLong(parts[1])),
                  orNull(parts[2]) == null ? null : PlanOutcome.valueOf(parts[2]));
            })
        .toList();
  }

  private static @Nullable String orNull(String text) {
    return text.equals("-") ? null : text;
  }
}
