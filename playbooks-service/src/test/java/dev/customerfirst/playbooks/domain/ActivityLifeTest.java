package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityLifeTest {

  @ParameterizedTest(
      name =
          "{0}: open {1}, start {2}, complete {3}, skip {4}, reopen {5}, move {6}, call in {7},"
              + " withdraw {8}, again {9}")
  @CsvSource({
    "PLANNED, SCHEDULED, STARTED, COMPLETED, SKIPPED, -, PLANNED, PLANNED, WITHDRAWN, -",
    "SCHEDULED, -, STARTED, COMPLETED, SKIPPED, -, SCHEDULED, SCHEDULED, WITHDRAWN, -",
    "STARTED, -, -, COMPLETED, SKIPPED, -, STARTED, STARTED, WITHDRAWN, -",
    "COMPLETED, -, -, -, -, SCHEDULED, -, -, -, -",
    "SKIPPED, -, -, -, -, SCHEDULED, -, -, -, -",
    "WITHDRAWN, -, -, -, -, -, -, -, -, PLANNED",
  })
  void goesOnlyWhereTheTableSays(
      ActivityStatus from,
      String open,
      String start,
      String complete,
      String skip,
      String reopen,
      String move,
      String callIn,
      String withdraw,
      String restore) {
    List<String> expected =
        List.of(open, start, complete, skip, reopen, move, callIn, withdraw, restore);
    for (Step step : Step.values()) {
      assertThat(ActivityLife.after(from, step).map(Enum::name).orElse("-"))
          .as(from + " " + step)
          .isEqualTo(expected.get(step.ordinal()));
      assertThat(ActivityLife.refusal(from, step).isEmpty())
          .isEqualTo(ActivityLife.after(from, step).isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource
  void forgetsNoStatus(ActivityStatus status) {
    assertThat(ActivityLife.TRANSITIONS).anyMatch(transition -> transition.from() == status);
    assertThat(ActivityLife.TRANSITIONS).anyMatch(transition -> transition.to() == status);
  }

  @ParameterizedTest
  @EnumSource
  void saysInWordsWhyAStepIsRefused(ActivityStatus status) {
    Arrays.stream(Step.values())
        .flatMap(step -> ActivityLife.refusal(status, step).stream())
        .forEach(
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
              assertThat(refusal.detail()).endsWith(".");
            });
  }

  @ParameterizedTest(name = "owned by {0}, called by {1}: {2}")
  @CsvSource({
    "CUSTOMER_ENGINEER, CUSTOMER_ENGINEER, true",
    "CUSTOMER_ENGINEER, TECHNICAL_ADVISOR, true",
    "CUSTOMER_ENGINEER, ACCOUNT_EXECUTIVE, false",
    "ACCOUNT_EXECUTIVE, ACCOUNT_EXECUTIVE, true",
    "ACCOUNT_EXECUTIVE, TECHNICAL_ADVISOR, false",
    "ACCOUNT_EXECUTIVE, CUSTOMER_ENGINEER, false",
  })
  @Tag("R019")
  void isClosedByItsOwners(Role owner, Role caller, boolean allowed) {
    Optional<Refusal> refusal =
        ActivityRules.mayClose(List.of(owner), Set.copyOf(EnumSet.of(caller)));
    assertThat(refusal.isEmpty()).isEqualTo(allowed);
    refusal.ifPresent(
        refused -> {
          assertThat(refused.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
          assertThat(refused.detail()).contains(owner.name());
        });
  }

  @ParameterizedTest(name = "{0}, kickoff open {1}, overridden {2}: {3}")
  @CsvSource({
    "BOOK_MEETINGS, true, false, false",
    "BOOK_MEETINGS, true, true, true",
    "BOOK_MEETINGS, false, false, true",
    "KICKOFF, true, false, true",
  })
  @Tag("R076")
  void booksMeetingsAfterTheKickoff(
      ActivityCode code, boolean kickoffOpen, boolean overridden, boolean allowed) {
    assertThat(ActivityRules.inOrder(code, kickoffOpen, overridden).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2024-05-01, true",
    "2024-05-02, true",
    "2024-05-03, false",
    "2023-04-01, true",
    "2023-03-31, false",
    "0202-05-01, false"
  })
  void isDoneNeitherInTheFutureNorLongBeforeItsTime(LocalDate completedOn, boolean allowed) {
    LocalDate opensOn = LocalDate.of(2024, 4, 1);
    LocalDate today = LocalDate.of(2024, 5, 2);
    assertThat(ActivityRules.completedOn(completedOn, opensOn, today).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @Tag("R048")
  @CsvSource({
    "BUSINESS_REVIEW, , 2026-04-20, false, false",
    "BUSINESS_REVIEW, , 2026-04-20, true, true",
    "BUSINESS_REVIEW, 2026-04-20, 2026-04-20, false, true",
    "BUSINESS_REVIEW, 2026-03-21, 2026-04-20, false, true",
    "BUSINESS_REVIEW, 2026-03-20, 2026-04-20, false, false",
    "BUSINESS_REVIEW, 2026-03-20, 2026-04-20, true, true",
    "BUSINESS_REVIEW, 2026-04-25, 2026-04-20, false, true",
    "ACCOUNT_PLANNING, , 2026-04-20, false, true"
  })
  void goesThroughTheBusinessCaseBeforeAReviewIsDone(
      ActivityCode code,
      @Nullable LocalDate lookedOn,
      LocalDate heldOn,
      boolean overridden,
      boolean allowed) {
    assertThat(
            ActivityRules.caseGoneThrough(code, Optional.ofNullable(lookedOn), heldOn, overridden)
                .isEmpty())
        .isEqualTo(allowed);
  }
}
