package dev.customerfirst.renewals.domain;

import static dev.customerfirst.events.HealthBand.GREEN;
import static dev.customerfirst.events.HealthBand.RED;
import static dev.customerfirst.events.HealthBand.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.renewals.domain.RenewalReadings.Activities;
import dev.customerfirst.renewals.domain.RenewalReadings.Health;
import dev.customerfirst.renewals.domain.RenewalReadings.People;
import dev.customerfirst.renewals.domain.RenewalReadings.Promises;
import dev.customerfirst.renewals.domain.RenewalReadings.Requests;
import dev.customerfirst.renewals.domain.RenewalReadings.Responses;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RenewalSignalTest {

  private static final SignalPolicy POLICY = SignalPolicy.standard(90, 90);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Instant HEARD = Instant.parse("2026-05-20T08:00:00Z");

  private static final RenewalReadings WELL =
      new RenewalReadings(
          new Health(GREEN, 82, HEARD),
          new People(true, true, HEARD),
          new Activities(0, List.of(TODAY), HEARD),
          new Promises(List.of(), HEARD),
          new Requests(List.of(), HEARD),
          new Responses(List.of(), HEARD));

  /** What differs from an account that is well, and what becomes of the signal by hand. */
  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("all is well", WELL, GREEN, GREEN),
        Arguments.of("health is yellow", health(YELLOW), RenewalTrait.HEALTH, YELLOW),
        Arguments.of("health is red", health(RED), RenewalTrait.HEALTH, RED),
        Arguments.of("no champion", people(false, true), RenewalTrait.CHAMPION, RED),
        Arguments.of("no buyer", people(true, false), RenewalTrait.ECONOMIC_BUYER, YELLOW),
        Arguments.of("due today", activities(0, 0), RenewalTrait.MISSED_ACTIVITIES, GREEN),
        Arguments.of("due yesterday", activities(0, 1), RenewalTrait.MISSED_ACTIVITIES, YELLOW),
        Arguments.of("two skipped", activities(2), RenewalTrait.MISSED_ACTIVITIES, YELLOW),
        Arguments.of("two and one", activities(2, 1), RenewalTrait.MISSED_ACTIVITIES, RED),
        Arguments.of("promise due today", promises(0), RenewalTrait.PROMISES, GREEN),
        Arguments.of("promise due yesterday", promises(1), RenewalTrait.PROMISES, YELLOW),
        Arguments.of("two promises", promises(1, 30), RenewalTrait.PROMISES, RED),
        Arguments.of("90 days open", requests(90), RenewalTrait.NEGLECTED_REQUIREMENTS, GREEN),
        Arguments.of("91 days open", requests(91), RenewalTrait.NEGLECTED_REQUIREMENTS, YELLOW),
        Arguments.of("two", requests(91, 95, 3), RenewalTrait.NEGLECTED_REQUIREMENTS, YELLOW),
        Arguments.of("three", requests(91, 95, 300), RenewalTrait.NEGLECTED_REQUIREMENTS, RED),
        Arguments.of("late 90 days ago", responses(90), RenewalTrait.BREACHES, YELLOW),
        Arguments.of("late 91 days ago", responses(91), RenewalTrait.BREACHES, GREEN),
        Arguments.of("late three times", responses(1, 2, 90), RenewalTrait.BREACHES, RED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @Tag("R185")
  void isAsGoodAsItsWorstTrait(
      String name, RenewalReadings readings, Object trait, HealthBand expected) {
    RenewalSignal signal = RenewalSignal.judge(readings, POLICY, TODAY);

    assertThat(signal.band()).isEqualTo(expected);
    assertThat(signal.traits())
        .extracting(TraitVerdict::trait)
        .containsExactly(RenewalTrait.values());
    assertThat(signal.traits())
        .filteredOn(t -> t.trait() != trait)
        .extracting(TraitVerdict::band)
        .containsOnly(GREEN);
    assertThat(signal.traits())
        .filteredOn(t -> t.trait() == trait)
        .extracting(TraitVerdict::band)
        .allMatch(expected::equals);
    assertThat(signal.traits()).extracting(TraitVerdict::asOf).containsOnly(HEARD);
  }

  @Test
  @Tag("R185")
  void saysWhatIsNeglected() {
    assertThat(RenewalSignal.judge(requests(91, 200, 4), POLICY, TODAY).because())
        .isEqualTo("Feature requests open for more than 90 days: 2.");
  }

  @Test
  void saysNothingWhileNeitherHealthNorChampionIsKnown() {
    RenewalReadings late =
        new RenewalReadings(null, null, null, null, null, responses(1, 2, 3).responses());

    RenewalSignal signal = RenewalSignal.judge(late, POLICY, TODAY);

    assertThat(signal.band()).isNull();
    assertThat(signal.because()).contains("known yet");
    assertThat(signal.traits()).filteredOn(t -> t.band() == null).hasSize(6);
    assertThat(signal.traits())
        .filteredOn(t -> t.band() == null)
        .allMatch(t -> t.asOf() == null && !t.because().isEmpty());
    assertThat(
            RenewalSignal.judge(with(late, new Health(GREEN, null, HEARD)), POLICY, TODAY).band())
        .isEqualTo(RED);
  }

  @ParameterizedTest
  @MethodSource("directions")
  @Tag("R046")
  void aPromiseIsReachedOnTheSideOfItsBaseline(
      @Nullable String baseline, String target, @Nullable String delivered, boolean reached) {
    Promise promise =
        new Promise(
            "figure",
            null,
            baseline == null ? null : new BigDecimal(baseline),
            new BigDecimal(target),
            delivered == null ? null : new BigDecimal(delivered),
            TODAY);

    assertThat(promise.reached()).isEqualTo(reached);
    assertThat(promise.missedOn(TODAY)).isFalse();
    assertThat(promise.missedOn(TODAY.plusDays(1))).isEqualTo(!reached);
    assertThat(promise.status(TODAY.plusDays(1)))
        .isEqualTo(reached ? PromiseStatus.DELIVERED : PromiseStatus.MISSED);
  }

  static Stream<Arguments> directions() {
    return Stream.of(
        Arguments.of(null, "250", "250.0", true),
        Arguments.of(null, "250", "249.9", false),
        Arguments.of(null, "250", null, false),
        Arguments.of("100", "250", "300", true),
        Arguments.of("120", "40", "40", true),
        Arguments.of("120", "40", "39", true),
        Arguments.of("120", "40", "96.5", false),
        Arguments.of("120", "40", null, false),
        Arguments.of(null, "0", "0", true),
        Arguments.of("-5", "-1", "-3", false));
  }

  /** A worse reading never makes a better signal, whatever else is known. */
  @Test
  void worseNeverLooksBetter() {
    Random random = new Random(20260601);
    for (int round = 0; round < 2_000; round++) {
      RenewalReadings readings = any(random);
      RenewalReadings worse = worse(readings, random);

      HealthBand before = RenewalSignal.judge(readings, POLICY, TODAY).band();
      HealthBand after = RenewalSignal.judge(worse, POLICY, TODAY).band();

      assertThat(rank(after))
          .as("%s then %s", readings, worse)
          .isGreaterThanOrEqualTo(rank(before));
    }
  }

  /** Whoever knows less never sees more danger than there is, and learning more never calms. */
  @Test
  void whatIsNotKnownNeverCountsAsGood() {
    Random random = new Random(20260602);
    for (int round = 0; round < 2_000; round++) {
      RenewalReadings full = any(random);
      RenewalReadings less = without(full, random.nextInt(6));
      HealthBand lessKnown = RenewalSignal.judge(less, POLICY, TODAY).band();
      HealthBand allKnown = RenewalSignal.judge(full, POLICY, TODAY).band();

      if (lessKnown != null) {
        assertThat(rank(allKnown)).isGreaterThanOrEqualTo(rank(lessKnown));
      }
    }
    assertThat(RenewalSignal.judge(RenewalReadings.NONE, POLICY, TODAY).band()).isNull();
  }

  /** Between two looks nothing changes, and at the next one may. */
  @Test
  void theNextLookIsNotTooLate() {
    Random random = new Random(20260603);
    for (int round = 0; round < 1_000; round++) {
      RenewalReadings readings = any(random);
      RenewalSignal now = RenewalSignal.judge(readings, POLICY, TODAY);
      LocalDate next = RenewalSignal.nextChange(readings, POLICY, TODAY).orElse(TODAY.plusYears(2));

      for (LocalDate day = TODAY; day.isBefore(next); day = day.plusDays(1)) {
        assertThat(RenewalSignal.judge(readings, POLICY, day)).isEqualTo(now);
      }
    }
  }

  @Test
  void looksAgainOnTheVeryDay() {
    assertThat(next(activities(0, -2))).contains(TODAY.plusDays(3));
    assertThat(next(without(promises(-3), 2))).contains(TODAY.plusDays(4));
    assertThat(next(without(requests(89), 2))).contains(TODAY.plusDays(2));
    assertThat(next(without(responses(90, 91), 2))).contains(TODAY.plusDays(1));
    assertThat(next(activities(3))).isEmpty();
  }

  private static Optional<LocalDate> next(RenewalReadings readings) {
    return RenewalSignal.nextChange(readings, POLICY, TODAY);
  }

  private static int rank(@Nullable HealthBand band) {
    return band == null ? -1 : band.ordinal();
  }

  private static RenewalReadings any(Random random) {
    RenewalReadings all =
        new RenewalReadings(
            new Health(HealthBand.values()[random.nextInt(3)], null, HEARD),
            new People(random.nextInt(4) > 0, random.nextBoolean(), HEARD),
            activities(random.nextInt(2), ages(random, 2)).activities(),
            promises(ages(random, 2)).promises(),
            requests(ages(random, 4)).requests(),
            responses(ages(random, 4)).responses());
    return random.nextInt(3) == 0 ? without(all, random.nextInt(6)) : all;
  }

  private static int[] ages(Random random, int most) {
    return IntStream.generate(() -> random.nextInt(200) - 60)
        .limit(random.nextInt(most + 1))
        .toArray();
  }

  private static RenewalReadings worse(RenewalReadings r, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> r.health() == null ? r : with(r, new Health(RED, null, HEARD));
      case 1 ->
          new RenewalReadings(
              r.health(),
              r.people() == null ? null : new People(false, r.people().economicBuyer(), HEARD),
              r.activities(),
              r.promises(),
              r.requests(),
              r.responses());
      case 2 ->
          new RenewalReadings(
              r.health(),
              r.people(),
              r.activities() == null
                  ? null
                  : new Activities(r.activities().skipped() + 1, r.activities().openUntil(), HEARD),
              r.promises(),
              r.requests(),
              r.responses());
      case 3 ->
          new RenewalReadings(
              r.health(),
              r.people(),
              r.activities(),
              r.promises(),
              r.requests() == null
                  ? null
                  : new Requests(more(r.requests().openSince(), random), HEARD),
              r.responses());
      default ->
          new RenewalReadings(
              r.health(),
              r.people(),
              r.activities(),
              r.promises(),
              r.requests(),
              r.responses() == null
                  ? null
                  : new Responses(more(r.responses().lateOn(), random), HEARD));
    };
  }

  private static List<LocalDate> more(List<LocalDate> days, Random random) {
    return Stream.concat(days.stream(), Stream.of(TODAY.minusDays(random.nextInt(200)))).toList();
  }

  private static RenewalReadings without(RenewalReadings r, int part) {
    return new RenewalReadings(
        part == 0 ? null : r.health(),
        part == 1 ? null : r.people(),
        part == 2 ? null : r.activities(),
        part == 3 ? null : r.promises(),
        part == 4 ? null : r.requests(),
        part == 5 ? null : r.responses());
  }

  private static RenewalReadings with(RenewalReadings r, Health health) {
    return new RenewalReadings(
        health, r.people(), r.activities(), r.promises(), r.requests(), r.responses());
  }

  private static RenewalReadings health(HealthBand band) {
    return with(WELL, new Health(band, 50, HEARD));
  }

  private static RenewalReadings people(boolean champion, boolean buyer) {
    return new RenewalReadings(
        WELL.health(),
        new People(champion, buyer, HEARD),
        WELL.activities(),
        WELL.promises(),
        WELL.requests(),
        WELL.responses());
  }

  private static RenewalReadings activities(int skipped, int... dueDaysAgo) {
    return new RenewalReadings(
        WELL.health(),
        WELL.people(),
        new Activities(skipped, daysAgo(dueDaysAgo), HEARD),
        WELL.promises(),
        WELL.requests(),
        WELL.responses());
  }

  private static RenewalReadings promises(int... dueDaysAgo) {
    return new RenewalReadings(
        WELL.health(),
        WELL.people(),
        WELL.activities(),
        new Promises(
            daysAgo(dueDaysAgo).stream()
                .map(due -> new Promise("dau", null, null, BigDecimal.TEN, BigDecimal.ONE, due))
                .toList(),
            HEARD),
        WELL.requests(),
        WELL.responses());
  }

  private static RenewalReadings requests(int... openSinceDaysAgo) {
    return new RenewalReadings(
        WELL.health(),
        WELL.people(),
        WELL.activities(),
        WELL.promises(),
        new Requests(daysAgo(openSinceDaysAgo), HEARD),
        WELL.responses());
  }

  private static RenewalReadings responses(int... lateDaysAgo) {
    return new RenewalReadings(
        WELL.health(),
        WELL.people(),
        WELL.activities(),
        WELL.promises(),
        WELL.requests(),
        new Responses(daysAgo(lateDaysAgo), HEARD));
  }

  private static List<LocalDate> daysAgo(int... days) {
    return IntStream.of(days).mapToObj(TODAY::minusDays).filter(Objects::nonNull).toList();
  }
}
