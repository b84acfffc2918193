package dev.customerfirst.playbooks.domain.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybookLintTest {

  private static final Start KICKOFF = new Start(ActivityCode.KICKOFF, null, List.of());
  private static final PlaybookLint LINT =
      new PlaybookLint(
          condition -> condition.contains("known") ? Optional.empty() : Optional.of("Unknown."),
          Set.of(DocumentType.KICKOFF_DECK, DocumentType.SAVE_PLAN));

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
    assertThat(findings(step("a", null, List.of(), BigDecimal.ONE)))
        .containsExactly("STEP_WITHOUT_ROLE /steps/0/owners");
  }

  @Test
  void findsStepsThatCostNoTime() {
    assertThat(findings(step("a", null, List.of(Role.CUSTOMER_ENGINEER), BigDecimal.ZERO)))
        .containsExactly("STEP_WITHOUT_HOURS /steps/0/hours");
  }

  @Test
  void findsConditionsThatNobodyCanAnswer() {
    assertThat(findings(when("known == 1"))).isEmpty();
    assertThat(findings(when("weather == 1"))).containsExactly("CONDITION_FAULTY /steps/0/when");
  }

  @Test
  void findsDocumentsThatNobodyCanBegin() {
    assertThat(findings(producing(DocumentType.SAVE_PLAN))).isEmpty();
    assertThat(findings(producing(DocumentType.ACCOUNT_PLAN)))
        .containsExactly("DOCUMENT_WITHOUT_TEMPLATE /steps/0/documents");
  }

  @Test
  void findsAgreementsToWhatIsNotThereYet() {
    Step made = producing(DocumentType.SAVE_PLAN);
    assertThat(findings(made, step("between", 1, "made"), agreeing("between"))).isEmpty();
    assertThat(findings(made, agreeing()))
        .containsExactly("AGREEMENT_TO_NOTHING /steps/1/commitments");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "0-50 50-80 80-100 | -",
        "0-50              | -",
        "0-50 50-50        | BAND_EMPTY /starts/bands/1",
        "0-50 40-80        | BANDS_OVERLAP /starts/bands/1/from",
        "0-50 51-80        | BANDS_APART /starts/bands/1/from",
        "50-80 0-50        | BANDS_OVERLAP /starts/bands/1/from",
      })
  void everyFigureIsInOneBand(String bands, @Nullable String finding) {
    List<Band> ranges = new ArrayList<>();
    for (String range : bands.trim().split(" ")) {
      String[] ends = range.split("-");
      ranges.add(
          new Band("B" + ranges.size(), Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    assertThat(findings(new Start(null, Signal.LOW_UTILISATION, ranges), step("a", 1)))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void findsBandsWithOneCode() {
    List<Band> bands = List.of(new Band("LOW", 0, 10), new Band("LOW", 10, 20));
    assertThat(findings(new Start(null, Signal.LOW_UTILISATION, bands), step("a", 1)))
        .containsExactly("BAND_TWICE /starts/bands/1/code");
  }

  @Test
  @Tag("R006")
  void whatIsStillToComeNeedsNoSteps() {
    assertThat(LINT.findings(playbook(Readiness.COMING, KICKOFF))).isEmpty();
    Playbooks catalogue = new Playbooks(List.of(playbook(Readiness.COMING, KICKOFF)));
    assertThat(catalogue.called("TRIED")).isPresent();
    assertThat(catalogue.of(ActivityCode.KICKOFF)).isEmpty();
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
    assertThat(findings(new Start(null, null, List.of()), step("a", 1)))
        .containsExactly("START_UNCLEAR /starts");
    assertThat(
            findings(new Start(ActivityCode.KICKOFF, Signal.HEALTH_FELL, List.of()), step("a", 1)))
        .containsExactly("START_UNCLEAR /starts");
    assertThat(findings(new Start(null, Signal.HEALTH_FELL, List.of()), step("a", 1))).isEmpty();
  }

  @Test
  void theCatalogueTakesInEachCodeOnce() {
    Playbook fine = playbook(Readiness.READY, KICKOFF, step("a", 1));
    assertThat(new Playbooks(List.of(fine)).called("TRIED")).contains(fine);
    assertThatThrownBy(() -> new Playbooks(List.of(fine, fine))).hasMessageContaining("TRIED");
  }

  private static List<String> findings(Step... steps) {
    return findings(KICKOFF, steps);
  }

  private static List<String> findings(Start start, Step... steps) {
    return LINT.findings(playbook(Readiness.READY, start, steps)).stream()
        .map(finding -> finding.rule() + " " + finding.pointer())
        .toList();
  }

  private static Playbook playbook(Readiness readiness, Start start, Step... steps) {
    return new Playbook(
        "TRIED",
        "Tried",
        readiness,
        new Edition(1, "First edition.", LocalDate.of(2027, 6, 1)),
        "It is tried.",
        "Try it.",
        List.of(SuccessGoal.ADOPTION),
        start,
        14,
        OpenSteps.FLAG,
        List.of(steps));
  }

  private static Step step(String code, int dueDay, String... after) {
    return new Step(
        code,
        "Do it.",
        null,
        List.of(Role.CUSTOMER_ENGINEER),
        List.of(),
        List.of(after),
        dueDay,
        BigDecimal.ONE,
        List.of(),
        List.of(),
        List.of());
  }

  private static Step step(
      String code, @Nullable String when, List<Role> owners, BigDecimal hours) {
    return new Step(
        code, "Do it.", when, owners, List.of(), List.of(), 1, hours, List.of(), List.of(),
        List.of());
  }

  private static Step when(String condition) {
    return step("a", condition, List.of(Role.CUSTOMER_ENGINEER), BigDecimal.ONE);
  }

  private static Step producing(DocumentType document) {
    return new Step(
        "made",
        "Write it.",
        null,
        List.of(Role.CUSTOMER_ENGINEER),
        List.of(),
        List.of(),
        1,
        BigDecimal.ONE,
        List.of(document),
        List.of(),
        List.of());
  }

  private static Step agreeing(String... after) {
    return new Step(
        "agreed",
        "Agree to it.",
        null,
        List.of(Role.CUSTOMER_ENGINEER),
        List.of(),
        List.of(after),
        2,
        BigDecimal.ONE,
        List.of(),
        List.of(new Commitment(CommitmentKind.CHAMPION_AGREEMENT, DocumentType.SAVE_PLAN)),
        List.of());
  }
}
