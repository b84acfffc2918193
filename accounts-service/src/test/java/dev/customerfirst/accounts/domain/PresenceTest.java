package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

  private static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final UUID COVER = UUID.fromString("00000000-0000-7000-8000-000000000002");
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "UTC, 2026-03-01T23:59:59Z, 2026-03-02T00:00:00Z",
    "America/Los_Angeles, 2026-03-01T23:59:59Z, 2026-03-02T08:00:00Z",
    "Asia/Tokyo, 2026-03-01T14:59:59Z, 2026-03-01T15:00:00Z",
  })
  void daysBeginAtTheMidnightOfTheirOwnClock(String zone, Instant before, Instant at) {
    Presence presence = presence(zone, null, days("2026-03-02", "2026-03-06", null));
    assertThat(presence.nextChange(before)).contains(at);
    assertThat(presence.beginsAt(presence.absences().get(0))).isEqualTo(at);
  }

  @Test
  void aDayThatBeginsAtOneOClockBeginsThen() {
    // Beirut puts its clocks forward at midnight: 29 March 2026 has no 00:00.
    Presence presence = presence("Asia/Beirut", null, days("2026-03-29", "2026-03-29", null));
    assertThat(presence.beginsAt(presence.absences().get(0))).isEqualTo("2026-03-28T22:00:00Z");
    assertThat(presence.endsAt(presence.absences().get(0))).isEqualTo("2026-03-29T21:00:00Z");
  }

  @Test
  void theLastDayIsAnAbsentOne() {
    Presence presence = presence("UTC", null, days("2026-03-02", "2026-03-02", null));
    Absence absence = presence.absences().get(0);
    assertThat(presence.isOver(absence, Instant.parse("2026-03-02T23:59:59.999999Z"))).isFalse();
    assertThat(presence.isOver(absence, Instant.parse("2026-03-03T00:00:00Z"))).isTrue();
    assertThat(presence.nextChange(Instant.parse("2026-03-02T00:00:00Z")))
        .contains(Instant.parse("2026-03-03T00:00:00Z"));
    assertThat(presence.nextChange(Instant.parse("2026-03-03T00:00:00Z"))).isEmpty();
  }

  @Test
  void leavingIsFinalFromThatDayOn() {
    Presence presence = presence("America/Los_Angeles", LocalDate.parse("2026-03-02"));
    assertThat(presence.hasLeft(Instant.parse("2026-03-02T07:59:59Z"))).isFalse();
    assertThat(presence.hasLeft(Instant.parse("2026-03-02T08:00:00Z"))).isTrue();
    assertThat(presence.nextChange(NOW)).contains(Instant.parse("2026-03-02T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-01-05, 2026-01-05, -",
        "2026-03-07, 2026-03-09, -",
        "2026-02-27, 2026-03-01, -",
        "2026-01-04, 2026-01-04, absence-over",
        "2026-03-09, 2026-03-08, absence-ends-before-it-begins",
        "2026-03-06, 2026-03-09, absence-overlaps",
        "2026-03-01, 2026-03-02, absence-overlaps",
        "2026-03-01, 2026-03-31, absence-overlaps",
        "2026-03-03, 2026-03-04, absence-overlaps",
        "2199-01-01, 2201-01-01, date-out-of-range",
      })
  void noTwoAbsencesShareADay(LocalDate first, LocalDate last, @Nullable String code) {
    Presence presence = presence("UTC", null, days("2026-03-02", "2026-03-06", null));
    List<Refusal> refusals =
        AbsenceLaw.check(PERSON, new Absence(UUID.randomUUID(), first, last, null), presence, NOW);
    assertThat(refusals)
        .extracting(Refusal::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void nobodyStandsInForThemselves() {
    assertThat(
            AbsenceLaw.check(
                PERSON, days("2026-03-02", "2026-03-06", PERSON), presence("UTC", null), NOW))
        .extracting(Refusal::code)
        .containsExactly("covered-by-themselves");
  }

  @Test
  void tellsOfACoverWhoIsAwayToo() {
    Absence wanted = days("2026-03-02", "2026-03-06", COVER);
    assertThat(AbsenceLaw.warnings(wanted, List.of(days("2026-03-07", "2026-03-09", null))))
        .isEmpty();
    assertThat(AbsenceLaw.warnings(wanted, List.of(days("2026-03-06", "2026-03-09", null))))
        .singleElement()
        .satisfies(w -> assertThat(w.detail()).contains("from 2026-03-06 to 2026-03-09"));
  }

  /** Walking from change to change meets the same days as looking at every hour. */
  @RepeatedTest(100)
  void nothingHappensBetweenTwoChanges(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<String> zones = List.of("UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland");
    Presence presence =
        presence(
            zones.get(random.nextInt(zones.size())),
            random.nextBoolean() ? null : LocalDate.of(2026, 1, 20 + random.nextInt(10)),
            absences(random).toArray(Absence[]::new));
    List<Instant> walked = new ArrayList<>();
    Optional<Instant> next = presence.nextChange(NOW);
    while (next.isPresent()) {
      walked.add(next.get());
      next = presence.nextChange(next.get());
    }
    List<Instant> seen = new ArrayList<>();
    for (Instant at = NOW; at.isBefore(NOW.plus(Duration.ofDays(60))); at = at.plusSeconds(1800)) {
      Instant before = at.minusSeconds(1800);
      if (!standing(presence, before).equals(standing(presence, at)) && at.isAfter(NOW)) {
        seen.add(at);
      }
    }
    assertThat(walked).containsAll(seen).doesNotHaveDuplicates().isSorted();
  }

  private static String standing(Presence presence, Instant at) {
    LocalDate today = presence.today(at);
    return presence.hasLeft(at)
        + " "
        + presence.absences().stream()
            .anyMatch(a -> !today.isBefore(a.firstDay()) && !today.isAfter(a.lastDay()));
  }

  private static List<Absence> absences(Random random) {
    List<Absence> absences = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 6);
    for (int i = 0; i < random.nextInt(4); i++) {
      LocalDate first = day.plusDays(random.nextInt(5));
      LocalDate last = first.plusDays(random.nextInt(4));
      absences.add(new Absence(UUID.randomUUID(), first, last, null));
      day = last.plusDays(1);
    }
    return absences;
  }

  private static Presence presence(String zone, @Nullable LocalDate leftOn, Absence... absences) {
    return new Presence(ZoneId.of(zone), leftOn, List.of(absences));
  }

  private static Absence days(String first, String last, @Nullable UUID cover) {
    return new Absence(UUID.randomUUID(), LocalDate.parse(first), LocalDate.parse(last), cover);
  }
}
