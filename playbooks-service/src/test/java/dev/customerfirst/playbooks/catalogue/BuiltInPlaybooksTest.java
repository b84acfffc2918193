package dev.customerfirst.playbooks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.playbook.CommitmentKind;
import dev.customerfirst.playbooks.domain.playbook.DocumentType;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.PlaybookLint;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import dev.customerfirst.playbooks.domain.playbook.Signal;
import dev.customerfirst.playbooks.domain.playbook.Step;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInPlaybooksTest {

  private static final Playbooks PLAYBOOKS = BuiltInPlaybooks.playbooks();

  static Stream<Playbook> all() {
    return PLAYBOOKS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void passItsOwnLint(Playbook playbook) {
    assertThat(PlaybookLint.findings(playbook)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("R042")
  @Tag("R176")
  void sayWhatForHowAndWhenSomebodyLooksAgain(Playbook playbook) {
    assertThat(playbook.purpose()).isNotBlank();
    assertThat(playbook.guideline()).isNotBlank();
    assertThat(playbook.goals()).isNotEmpty();
    assertThat(playbook.edition().notes()).isNotBlank();
    assertThat(playbook.edition().reviewOn()).isNotNull();
    assertThat(playbook.steps())
        .extracting(Step::does)
        .allSatisfy(does -> assertThat(does).endsWith("."));
  }

  @Test
  void everyActivityAndEverySignalHasOnePlaybook() {
    assertThat(all().map(each -> each.starts().activity()).filter(each -> each != null))
        .containsExactlyInAnyOrder(ActivityCode.values());
    assertThat(all().map(each -> each.starts().signal()).filter(each -> each != null))
        .containsExactlyInAnyOrder(Signal.values());
  }

  @ParameterizedTest
  @MethodSource("all")
  void belongToTheOwnersOfTheirActivity(Playbook playbook) {
    ActivityCode activity = playbook.starts().activity();
    if (activity != null) {
      Set<Role> owners = EnumSet.noneOf(Role.class);
      playbook.steps().forEach(step -> owners.addAll(step.owners()));
      assertThat(owners)
          .containsExactlyInAnyOrderElementsOf(ActivityRoles.of(activity, null).owners());
    }
  }

  @Test
  @Tag("R058")
  void supportAndFeedbackAreSetUpDuringOnboarding() {
    assertThat(codes("ACCOUNT_ONBOARDING")).contains("support-structure", "feedback-structure");
    assertThat(step("ACCOUNT_ONBOARDING", "plans-written").after())
        .contains("support-structure", "feedback-structure");
  }

  @Test
  void theChampionAgreesToBothPlansBeforeTheKickoffIsPrepared() {
    assertThat(step("ACCOUNT_ONBOARDING", "plans-agreed").owners())
        .containsExactly(Role.ACCOUNT_EXECUTIVE);
    assertThat(step("ACCOUNT_ONBOARDING", "plans-agreed").commitments())
        .contains(CommitmentKind.CHAMPION_AGREEMENT);
    assertThat(step("ACCOUNT_ONBOARDING", "kickoff-deck").after()).contains("plans-agreed");
  }

  @Test
  void productionIsDocumentedReviewedAgreedAndResourced() {
    assertThat(codes("PRODUCTION_PLANNING"))
        .containsExactly(
            "design-documented",
            "technical-review",
            "design-agreed",
            "rollout-planned",
            "resources-secured");
    assertThat(step("PRODUCTION_PLANNING", "design-documented").documents())
        .containsExactly(DocumentType.TECHNICAL_DESIGN_DOCUMENT);
    assertThat(step("PRODUCTION_PLANNING", "resources-secured").commitments())
        .containsExactly(CommitmentKind.RESOURCES);
  }

  @Test
  void theKickoffExplainsTheThreeThings() {
    assertThat(codes("KICKOFF"))
        .contains("support-explained", "feedback-explained", "training-explained");
  }

  @Test
  void workIsCountedForEachRoleThatOwnsAStep() {
    assertThat(playbook("CONTRACT_RENEWAL").hours())
        .containsExactly(Map.entry(Role.ACCOUNT_EXECUTIVE, new BigDecimal("4")));
    assertThat(playbook("ACCOUNT_PLANNING").hours())
        .containsOnly(
            Map.entry(Role.ACCOUNT_EXECUTIVE, new BigDecimal("2")),
            Map.entry(Role.CUSTOMER_ENGINEER, new BigDecimal("4")));
  }

  private static List<String> codes(String playbook) {
    return playbook(playbook).steps().stream().map(Step::code).toList();
  }

  private static Step step(String playbook, String code) {
    return playbook(playbook).steps().stream()
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Playbook playbook(String code) {
    return PLAYBOOKS.called(code).orElseThrow();
  }
}
