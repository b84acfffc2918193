package dev.customerfirst.renewals.domain;

import static dev.customerfirst.renewals.domain.MomentKind.ENDED;
import static dev.customerfirst.renewals.domain.MomentKind.QUARTER_ELAPSED;
import static dev.customerfirst.renewals.domain.MomentKind.RENEWAL_WINDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.customerfirst.renewals.domain.Replanning.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A year from 1 January 2024: windows open on 5 July, 3 September and 3 October. */
class ReplanningTest {

  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final RenewalWindows WINDOWS = new RenewalWindows(List.of(180, 120, 90));
  private static final ContractTerm YEAR = term("2024-01-01", "2024-12-31");

  @Test
  void anOpenWindowThatLiesAheadAgainOpensAgain() {
    Instant now = at("2024-10-10");
    List<Moment> toCome = after(YEAR, term("2024-01-01", "2025-03-31"), now);

    assertThat(toCome)
        .filteredOn(moment -> moment.kind() == RENEWAL_WINDOW)
        .containsExactly(
            new Moment(at("2024-12-02"), RENEWAL_WINDOW, 120),
            new Moment(at("2025-01-01"), RENEWAL_WINDOW, 90));
    assertThat(toCome)
        .filteredOn(moment -> moment.kind() == QUARTER_ELAPSED)
        .extracting(Moment::number)
        .containsExactly(4, 5);
  }

  @Test
  void aWindowThatWouldLieInThePastDoesNotOpenLate() {
    Instant now = at("2024-06-01");

    assertThat(after(YEAR, term("2024-01-01", "2024-09-15"), now))
        .filteredOn(moment -> moment.kind() == RENEWAL_WINDOW)
        .extracting(Moment::number)
        .containsExactly(90);
  }

  @Test
  void aBoundaryThatIsDueButWasNotToldYetIsStillTold() {
    Instant boundary = at("2024-07-01");
    List<Moment> toCome =
        Replanning.toCome(
            Moments.of(term("2024-01-01", "2025-03-31"), UTC, YEAR.startsOn(), WINDOWS),
            Set.of(new Occurrence(MomentKind.STARTED, 0), new Occurrence(QUARTER_ELAPSED, 1)),
            boundary.plusMillis(200));

    assertThat(toCome).contains(new Moment(boundary, QUARTER_ELAPSED, 2));
  }

  @Test
  void saysWhatComesGoesAndMoves() {
    Instant now = at("2024-05-15");
    List<Moment> before = after(YEAR, YEAR, now);
    Replanning.Changes changes =
        Replanning.changes(before, after(YEAR, term("2024-01-01", "2024-09-15"), now));

    assertThat(changes.added()).isEmpty();
    assertThat(changes.removed())
        .containsExactly(
            new Moment(at("2024-07-05"), RENEWAL_WINDOW, 180),
            new Moment(at("2025-01-01"), QUARTER_ELAPSED, 4));
    assertThat(changes.moved())
        .extracting(Replanning.Moved::kind, Replanning.Moved::number)
        .containsExactly(
            tuple(RENEWAL_WINDOW, 120),
            tuple(RENEWAL_WINDOW, 90),
            tuple(QUARTER_ELAPSED, 3),
            tuple(ENDED, 0));
  }

  @Test
  void howeverOftenItIsAmendedEachQuarterIsToldOnceAtTheBoundaryOfTheOriginalStart() {
    Random random = new Random(44);
    for (int run = 0; run < 2_000; run++) {
      LocalDate startsOn = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
      ContractTerm term = new ContractTerm(startsOn, startsOn.plusDays(30 + random.nextInt(700)));
      List<Moment> plan = Moments.of(term, UTC, startsOn, WINDOWS);
      List<Moment> told = new ArrayList<>();
      Set<Occurrence> happened = new HashSet<>();
      LocalDate today = startsOn;
      for (int amendment = 0; amendment < 5; amendment++) {
        today = today.plusDays(random.nextInt(200));
        if (today.isAfter(term.endsOn())) {
          break;
        }
        Instant now = today.atStartOfDay(UTC).toInstant().plusSeconds(1);
        tell(plan, now, told, happened);
        term = new ContractTerm(startsOn, today.plusDays(random.nextInt(500)));
        plan = Replanning.toCome(Moments.of(term, UTC, startsOn, WINDOWS), happened, now);
      }
      tell(plan, Instant.MAX, told, happened);

      assertThat(told.stream().filter(moment -> moment.kind() == QUARTER_ELAPSED).toList())
          .as("of %s", term)
          .isEqualTo(
              term.quarters(UTC).stream()
                  .map(
                      quarter -> new Moment(quarter.elapsesAt(), QUARTER_ELAPSED, quarter.number()))
                  .toList());
      assertThat(told.get(told.size() - 1)).isEqualTo(new Moment(term.endsAt(UTC), ENDED, 0));
      assertThat(told).isSortedAccordingTo(Moment.IN_ORDER);
    }
  }

  private static void tell(
      List<Moment> plan, Instant now, List<Moment> told, Set<Occurrence> happened) {
    plan.stream()
        .filter(moment -> !moment.dueAt().isAfter(now))
        .forEach(
            moment -> {
              told.add(moment);
              happened.add(Occurrence.of(moment));
            });
  }

  /** What is to come after an amendment, when all that was due before had been told. */
  private static List<Moment> after(ContractTerm before, ContractTerm after, Instant now) {
    Set<Occurrence> happened =
        Moments.of(before, UTC, before.startsOn(), WINDOWS).stream()
            .filter(moment -> !moment.dueAt().isAfter(now))
            .map(Occurrence::of)
            .collect(Collectors.toSet());
    return Replanning.toCome(Moments.of(after, UTC, after.startsOn(), WINDOWS), happened, now);
  }

  private static ContractTerm term(String startsOn, String endsOn) {
    return new ContractTerm(LocalDate.parse(startsOn), LocalDate.parse(endsOn));
  }

  private static Instant at(String day) {
    return LocalDate.parse(day).atStartOfDay(UTC).toInstant();
  }
}
