package dev.customerfirst.playbooks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.playbook.Commitment;
import dev.customerfirst.playbooks.domain.playbook.Milestone;
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

  private static final Playbooks PLAYBOOKS = new Playbooks(BuiltInPlaybooks.playbooks());
  private static final PlaybookLint LINT = CatalogueRules.lint(new CelConditions());

  static Stream<Playbook> all() {
    return PLAYBOOKS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void passItsOwnLint(Playbook playbook) {
    assertThat(LINT.findings(playbook)).isEmpty();
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
    assertThat(playbook.canBePlayed()).isEqualTo(!playbook.steps().isEmpty());
    assertThat(playbook.steps())
        .extracting(Step::does)
        .allSatisfy(does -> assertThat(does).endsWith("."));
  }

  @Test
  void everyActivityAndEverySignalHasOnePlaybook() {
    assertThat(all().map(each -> each.starts().activity()).filter(each -> each != null))
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(ActivityCode.PLAYBOOK)));
    assertThat(all().map(each -> each.starts().signal()).filter(each -> each != null))
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Signal.BY_HAND)));
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
  @Tag("R063")
  @Tag("R064")
  void theChampionAgreesToBothPlansBeforeTheKickoffIsPrepared() {
    assertThat(step("ACCOUNT_ONBOARDING", "plans-written").owners())
        .containsExactly(Role.CUSTOMER_ENGINEER);
    assertThat(step("ACCOUNT_ONBOARDING", "plans-written").documents())
        .containsExactly(DocumentType.ONBOARDING_PLAN, DocumentType.ENGAGEMENT_PLAN);
    assertThat(step("ACCOUNT_ONBOARDING", "plans-agreed").owners())
        .containsExactly(Role.ACCOUNT_EXECUTIVE);
    assertThat(step("ACCOUNT_ONBOARDING", "plans-agreed").commitments())
        .contains(
            new Commitment(CommitmentKind.CHAMPION_AGREEMENT, DocumentType.ONBOARDING_PLAN),
            new Commitment(CommitmentKind.CHAMPION_AGREEMENT, DocumentType.ENGAGEMENT_PLAN));
    assertThat(step("ACCOUNT_ONBOARDING", "kickoff-deck").after()).contains("plans-agreed");
  }

  @Test
  @Tag("R066")
  @Tag("R067")
  @Tag("R068")
  @Tag("R069")
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
        .extracting(Commitment::kind)
        .contains(CommitmentKind.RESOURCES);
    assertThat(step("PRODUCTION_PLANNING", "design-agreed").commitments())
        .containsExactly(
            new Commitment(
                CommitmentKind.CHAMPION_AGREEMENT, DocumentType.TECHNICAL_DESIGN_DOCUMENT));
  }

  @Test
  @Tag("R071")
  @Tag("R073")
  @Tag("R074")
  @Tag("R075")
  void theKickoffLooksBackAndAheadAndExplainsTheThreeThings() {
    assertThat(codes("KICKOFF"))
        .contains(
            "results-reviewed",
            "engagement-shared",
            "support-explained",
            "feedback-explained",
            "training-explained");
    assertThat(step("KICKOFF", "buy-in").commitments())
        .containsExactly(new Commitment(CommitmentKind.STAKEHOLDER_ATTENDANCE, null));
  }

  @Test
  @Tag("R072")
  void theKickoffSharesAPlanOfNinetyDays() {
    assertThat(step("KICKOFF", "first-ninety-days").milestones())
        .extracting(Milestone::day)
        .containsExactly(30, 60, 90);
  }

  @Test
  void workIsCountedForEachRoleThatOwnsAStep() {
    assertThat(playbook("CONTRACT_RENEWAL").hours())
        .containsExactly(Map.entry(Role.ACCOUNT_EXECUTIVE, new BigDecimal("4")));
    assertThat(playbook("ACCOUNT_PLANNING").hours())
        .containsOnly(
            Map.entry(Role.ACCOUNT_EXECUTIVE, new BigDecimal("2")),
            Map.entry(Role.CUSTOMER_ENGINEER, new BigDecimal("4.5")));
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
