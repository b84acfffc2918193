package dev.customerfirst.renewals.domain;

import static dev.customerfirst.renewals.domain.MomentKind.ENDED;
import static dev.customerfirst.renewals.domain.MomentKind.QUARTER_ELAPSED;
import static dev.customerfirst.renewals.domain.MomentKind.RENEWAL_WINDOW;
import static dev.customerfirst.renewals.domain.MomentKind.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.contracts.QuarterLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final RenewalWindows WINDOWS = new RenewalWindows(List.of(180, 120, 90));

  @Test
  @Tag("R093")
  @Tag("R187")
  void aYearStartsHasThreeWindowsFourQuartersAndEnds() {
    assertThat(moments("2024-01-01", "2024-12-31", "2024-01-01"))
        .containsExactly(
            moment("2024-01-01", STARTED, 0),
            moment("2024-04-01", QUARTER_ELAPSED, 1),
            moment("2024-07-01", QUARTER_ELAPSED, 2),
            moment("2024-07-05", RENEWAL_WINDOW, 180),
            moment("2024-09-03", RENEWAL_WINDOW, 120),
            moment("2024-10-01", QUARTER_ELAPSED, 3),
            moment("2024-10-03", RENEWAL_WINDOW, 90),
            moment("2025-01-01", QUARTER_ELAPSED, 4),
            moment("2025-01-01", ENDED, 0));
  }

  @Test
  void theLastQuarterIsOverBeforeTheContractEnds() {
    List<Moment> moments = moments("2024-01-01", "2024-12-31", "2024-01-01");

    assertThat(moments.subList(7, 9))
        .extracting(Moment::kind)
        .containsExactly(QUARTER_ELAPSED, ENDED);
  }

  @Test
  void momentsLieAtMidnightOfTheContractsZone() {
    List<Moment> moments =
        Moments.of(
            new ContractTerm(date("2024-02-29"), date("2025-02-27")),
            ZoneId.of("America/Los_Angeles"),
            date("2024-02-29"),
            WINDOWS);

    assertThat(moments)
        .filteredOn(m -> m.kind() == QUARTER_ELAPSED)
        .extracting(Moment::dueAt)
        .containsExactly(
            Instant.parse("2024-05-29T07:00:00Z"),
            Instant.parse("2024-08-29T07:00:00Z"),
            Instant.parse("2024-11-29T08:00:00Z"),
            Instant.parse("2025-02-28T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    // term, windows that open on or after the first day
    "2024-01-01, 2024-01-01, ''",
    "2024-01-01, 2024-03-29, ''",
    "2024-01-01, 2024-03-30, 90",
    "2024-01-01, 2024-04-28, 90",
    "2024-01-01, 2024-04-29, 120 90",
    "2024-01-01, 2024-06-28, 180 120 90",
  })
  void noWindowOpensBeforeTheContractStarts(LocalDate startsOn, LocalDate endsOn, String windows) {
    List<Moment> moments = Moments.of(new ContractTerm(startsOn, endsOn), UTC, startsOn, WINDOWS);

    assertThat(
            String.join(
                " ",
                moments.stream()
                    .filter(m -> m.kind() == RENEWAL_WINDOW)
                    .map(m -> Integer.toString(m.number()))
                    .toList()))
        .isEqualTo(windows);
  }

  @Test
  void quartersAndWindowsBeforeTheJourneyAreHistory() {
    assertThat(moments("2024-01-01", "2024-12-31", "2024-09-15"))
        .containsExactly(
            moment("2024-01-01", STARTED, 0),
            moment("2024-10-01", QUARTER_ELAPSED, 3),
            moment("2024-10-03", RENEWAL_WINDOW, 90),
            moment("2025-01-01", QUARTER_ELAPSED, 4),
            moment("2025-01-01", ENDED, 0));
  }

  @Test
  void aBoundaryOnTheJourneysFirstDayIsNoHistory() {
    assertThat(moments("2024-01-01", "2024-12-31", "2024-07-01"))
        .contains(moment("2024-07-01", QUARTER_ELAPSED, 2))
        .doesNotContain(moment("2024-04-01", QUARTER_ELAPSED, 1));
  }

  @Test
  void aContractThatIsOverOnlyStartsAndEnds() {
    assertThat(moments("2020-01-01", "2020-12-31", "2021-01-02"))
        .extracting(Moment::kind)
        .containsExactly(STARTED, ENDED);
  }

  @Test
  void windowsAreWhatTheHouseSays() {
    LocalDate startsOn = date("2024-01-01");

    assertThat(
            Moments.of(
                new ContractTerm(startsOn, date("2024-12-31")),
                UTC,
                startsOn,
                new RenewalWindows(List.of(365, 30))))
        .filteredOn(m -> m.kind() == RENEWAL_WINDOW)
        .containsExactly(
            moment("2024-01-02", RENEWAL_WINDOW, 365), moment("2024-12-02", RENEWAL_WINDOW, 30));
  }

  @ParameterizedTest
  @CsvSource({
    // term, notice days, agreed from, deadline
    "2026-02-01, 2027-01-31, 60,  2026-02-01, 2026-12-03",
    "2026-02-01, 2027-01-31, 1,   2026-02-01, 2027-01-31",
    "2026-02-01, 2027-01-31, 0,   2026-02-01, 2027-02-01",
    "2026-02-01, 2027-01-31, 60,  2026-12-03, 2026-12-03",
    // It was over when that was agreed.
    "2026-02-01, 2027-01-31, 60,  2026-12-04, ",
    "2026-02-01, 2027-01-31, 0,   2027-02-01, 2027-02-01",
    // As long as the term, and longer: not before it has started.
    "2026-02-01, 2026-02-28, 28,  2026-02-01, 2026-02-01",
    "2026-02-01, 2026-02-28, 365, 2026-02-01, 2026-02-01",
    "2026-02-01, 2026-02-28, 365, 2026-02-02, ",
  })
  void aContractRenewsByItselfBeforeItsLastDaysBegin(
      LocalDate startsOn, LocalDate endsOn, int noticeDays, LocalDate agreedFrom, String deadline) {
    assertThat(
            Moments.noticeDeadline(new ContractTerm(startsOn, endsOn), UTC, noticeDays, agreedFrom))
        .isEqualTo(
            Optional.ofNullable(deadline).map(day -> moment(day, MomentKind.NOTICE_DEADLINE, 0)));
  }

  @Test
  void daysOfGraceAreOverAtMidnightOfTheContractsZone() {
    assertThat(Moments.graceOver(date("2025-03-29"), ZoneId.of("Europe/Berlin")))
        .isEqualTo(new Moment(Instant.parse("2025-03-29T23:00:00Z"), MomentKind.GRACE_OVER, 0));
    assertThat(Moments.graceOver(date("2025-03-30"), ZoneId.of("Europe/Berlin")).dueAt())
        .isEqualTo(Instant.parse("2025-03-30T22:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"2024-01-02T00:00:00Z, false", "2024-01-02T00:00:00.000000001Z, true"})
  void isLateMoreThanADayAfter(Instant noticed, boolean late) {
    assertThat(moment("2024-01-01", QUARTER_ELAPSED, 1).lateAt(noticed)).isEqualTo(late);
  }

  @Test
  void everyTermLivesFromSignedToEndedInOrder() {
    Random random = new Random(187);
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    for (int i = 0; i < 5_000; i++) {
      LocalDate startsOn = date("2005-01-01").plusDays(random.nextInt(12_000));
      LocalDate endsOn = startsOn.plusDays(random.nextInt(1_500));
      ContractTerm term = new ContractTerm(startsOn, endsOn);
      ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
      List<Moment> moments = Moments.of(term, zone, startsOn, WINDOWS);

      ContractStatus status = ContractStatus.SIGNED;
      Instant before = Instant.MIN;
      for (Moment moment : moments) {
        assertThat(moment.dueAt()).as("%s in %s", term, zone).isAfterOrEqualTo(before);
        before = moment.dueAt();
        status =
            ContractLife.after(
                status,
                moment.kind() == ENDED
                    ? Ending.of(term, false, false, 30).happening()
                    : moment.kind().happening());
      }
      assertThat(status).isEqualTo(ContractStatus.ENDED);
      assertThat(moments.stream().filter(m -> m.kind() == QUARTER_ELAPSED))
          .hasSize(QuarterLaw.quarters(startsOn, endsOn, zone).size());
      assertThat(moments).doesNotHaveDuplicates();
    }
  }

  @Test
  void aDayThatNeverWasStillStartsBeforeItEnds() {
    LocalDate skipped = date("2011-12-30");

    assertThat(
            Moments.of(
                new ContractTerm(skipped, skipped), ZoneId.of("Pacific/Apia"), skipped, WINDOWS))
        .extracting(Moment::kind)
        .containsExactly(STARTED, QUARTER_ELAPSED, ENDED);
  }

  private static List<Moment> moments(String startsOn, String endsOn, String journeyFrom) {
    return Moments.of(
        new ContractTerm(date(startsOn), date(endsOn)), UTC, date(journeyFrom), WINDOWS);
  }

  private static Moment moment(String day, MomentKind kind, int number) {
    return new Moment(date(day).atStartOfDay(UTC).toInstant(), kind, number);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
