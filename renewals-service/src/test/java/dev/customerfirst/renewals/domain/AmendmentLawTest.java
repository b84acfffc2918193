package dev.customerfirst.renewals.domain;

import static dev.customerfirst.events.ContractStatus.SIGNED;
import static dev.customerfirst.events.ContractStatus.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.events.contracts.SupportOverride;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of every test: 1 February 2026 to 31 January 2027, today is 1 September 2026. */
class AmendmentLawTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final LocalDate TODAY = date("2026-09-01");
  private static final AgreedTerms TERMS =
      new AgreedTerms(
          date("2026-02-01"),
          date("2027-01-31"),
          250,
          new Money(new BigDecimal("120000.00"), "EUR"),
          SupportPlan.ENTERPRISE,
          List.of());
  private static final Standing RUNNING =
      new Standing(ACCOUNT, STARTED, TERMS, TERMS.startsOn(), false, false, 2, TODAY);
  private static final Standing AHEAD =
      new Standing(ACCOUNT, SIGNED, TERMS, TERMS.startsOn(), false, false, 0, date("2026-01-15"));

  @ParameterizedTest
  @CsvSource({
    "2027-04-30, ",
    "2026-09-01, ",
    "2026-08-31, end-before-today",
    "2046-01-31, ",
    "2046-02-01, term-out-of-range",
    "2026-01-31, ends-before-start",
    "2027-01-31, nothing-to-amend",
  })
  void theLastDayMovesAsFarAsTodayAndTheLongestTermAllow(
      LocalDate endsOn, @Nullable String refused) {
    assertThat(codes(RUNNING, end(endsOn))).isEqualTo(expected(refused));
  }

  @Test
  void monthsCountFromTheFirstDay() {
    RequestedAmendment wanted =
        new RequestedAmendment(null, null, null, 15, null, null, null, null, null);

    assertThat(AmendmentLaw.amendment(RUNNING, wanted).after().endsOn())
        .isEqualTo(date("2027-04-30"));
  }

  @Test
  void endsWithAnotherContractOfTheAccount() {
    assertThat(
            AmendmentLaw.amendment(RUNNING, shared(new SharedEnd(ACCOUNT, date("2027-06-14"))))
                .after()
                .endsOn())
        .isEqualTo(date("2027-06-14"));
  }

  @Test
  void endsWithNoContractOfSomebodyElseOrOfNobody() {
    SharedEnd foreign = new SharedEnd(UUID.randomUUID(), date("2027-06-14"));

    assertThat(AmendmentLaw.refusals(RUNNING, shared(foreign)))
        .extracting(Refusal::code, Refusal::pointer)
        .containsExactly(tuple("contract-of-another-account", "/coTerminateWith"));
    assertThat(codes(RUNNING, shared(SharedEnd.ofNobody()))).containsExactly("unknown-contract");
  }

  @Test
  void anEndIsGivenOnce() {
    RequestedAmendment wanted =
        new RequestedAmendment(null, null, date("2027-04-30"), 15, null, null, null, null, null);

    assertThat(codes(RUNNING, wanted)).containsExactly("term-given-twice");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-31",
    "2026-01-20, 2027-01-31",
  })
  void theFirstDayMovesBeforeTheContractStarts(LocalDate startsOn, LocalDate endsOn) {
    Amendment amendment =
        AmendmentLaw.amendment(
            AHEAD,
            new RequestedAmendment(null, startsOn, endsOn, null, null, null, null, null, null));

    assertThat(amendment.after().startsOn()).isEqualTo(startsOn);
    assertThat(amendment.effectiveOn())
        .isEqualTo(startsOn.isBefore(TERMS.startsOn()) ? startsOn : TERMS.startsOn());
  }

  @Test
  void theFirstDayOfARunningContractStays() {
    assertThat(codes(RUNNING, start(date("2026-03-01")))).containsExactly("contract-dates-fixed");
    assertThat(codes(RUNNING, start(TERMS.startsOn()))).containsExactly("nothing-to-amend");
  }

  @Test
  void theFirstDayOfASuccessorIsGiven() {
    Standing successor =
        new Standing(ACCOUNT, SIGNED, TERMS, TERMS.startsOn(), true, false, 0, date("2026-01-15"));

    assertThat(codes(successor, start(date("2026-03-01"))))
        .containsExactly("first-day-follows-predecessor");
  }

  @Test
  void theLastDayOfAContractThatIsFollowedIsGiven() {
    Standing followed =
        new Standing(ACCOUNT, STARTED, TERMS, TERMS.startsOn(), false, true, 2, TODAY);

    assertThat(codes(followed, end(date("2027-04-30")))).containsExactly("last-day-followed");
    assertThat(codes(followed, seats(300))).isEmpty();
  }

  @Test
  void anElapsedQuarterStaysWithinTheTerm() {
    // Two quarters were told to be over, though the clock stands before the end of the second.
    Standing ahead =
        new Standing(
            ACCOUNT, STARTED, TERMS, TERMS.startsOn(), false, false, 2, date("2026-07-01"));

    assertThat(codes(ahead, end(date("2026-07-30")))).containsExactly("quarter-already-elapsed");
    assertThat(codes(ahead, end(date("2026-07-31")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-02-01, ",
    "2026-05-01, 2026-02-01, ",
    "2027-01-31, 2026-02-01, ",
    "2027-02-01, 2026-02-01, effective-outside-term",
    "2026-01-31, 2026-01-01, effective-outside-term",
    "2026-05-01, 2026-05-02, effective-before-last-amendment",
    "2026-05-02, 2026-05-02, ",
  })
  void countsFromADayOfTheTermThatIsNotBeforeTheLastAmendment(
      LocalDate effectiveOn, LocalDate last, @Nullable String refused) {
    Standing amended = new Standing(ACCOUNT, STARTED, TERMS, last, false, false, 2, TODAY);
    RequestedAmendment wanted =
        new RequestedAmendment(effectiveOn, null, null, null, null, 300, null, null, null);

    assertThat(codes(amended, wanted)).isEqualTo(expected(refused));
    if (refused == null) {
      assertThat(AmendmentLaw.amendment(amended, wanted).effectiveOn()).isEqualTo(effectiveOn);
    }
  }

  @ParameterizedTest(name = "running {0}, {1} days after {2}: {3}")
  @CsvSource({
    "true, 0, today, false",
    "true, 1, today, true",
    "true, -1, today, false",
    "false, 0, start, false",
    "false, 1, start, true"
  })
  void isAheadWhereSomethingRunsUntilThen(boolean running, int days, String from, boolean ahead) {
    Standing contract = running ? RUNNING : AHEAD;
    LocalDate day = (from.equals("today") ? TODAY : TERMS.startsOn()).plusDays(days);
    RequestedAmendment wanted =
        new RequestedAmendment(day, null, null, null, null, 300, null, null, null);
    assertThat(AmendmentLaw.isAhead(AmendmentLaw.amendment(contract, wanted), contract.today()))
        .isEqualTo(ahead);
  }

  @Test
  void countsFromTodayUnlessAskedOtherwise() {
    assertThat(AmendmentLaw.amendment(RUNNING, seats(300)).effectiveOn()).isEqualTo(TODAY);
    assertThat(AmendmentLaw.amendment(AHEAD, seats(300)).effectiveOn()).isEqualTo(TERMS.startsOn());
    Standing later =
        new Standing(ACCOUNT, STARTED, TERMS, date("2026-10-01"), false, false, 2, TODAY);
    assertThat(AmendmentLaw.amendment(later, seats(300)).effectiveOn())
        .isEqualTo(date("2026-10-01"));
  }

  @Test
  void noTermEndsBeforeWhatWasAgreedLastCounts() {
    Standing later =
        new Standing(ACCOUNT, STARTED, TERMS, date("2026-10-01"), false, false, 2, TODAY);

    assertThat(AmendmentLaw.refusals(later, end(date("2026-09-30"))))
        .extracting(Refusal::code, Refusal::pointer)
        .containsExactly(tuple("effective-outside-term", "/endsOn"));
  }

  @Test
  void anotherFirstDayCountsFromTheBeginning() {
    RequestedAmendment wanted =
        new RequestedAmendment(
            date("2026-03-01"), date("2026-03-01"), null, null, null, null, null, null, null);

    assertThat(codes(AHEAD, wanted)).containsExactly("effective-on-with-first-day");
  }

  @ParameterizedTest
  @EnumSource(
      value = ContractStatus.class,
      names = {"SIGNED", "STARTED"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsOverOrNotSignedIsNotAmended(ContractStatus status) {
    Standing over = new Standing(ACCOUNT, status, TERMS, TERMS.startsOn(), false, false, 2, TODAY);

    assertThat(codes(over, seats(300))).containsExactly("contract-status");
  }

  @Test
  void aContractIsOverTheDayAfterItsLastEvenBeforeThatWasNoticed() {
    assertThat(codes(on("2027-01-31"), seats(300))).isEmpty();
    assertThat(codes(on("2027-02-01"), seats(300))).containsExactly("contract-not-amendable");
  }

  @Test
  void everyBrokenRuleIsNamedAtOnce() {
    RequestedAmendment wanted =
        new RequestedAmendment(
            date("2026-01-01"),
            null,
            date("2026-08-01"),
            null,
            null,
            null,
            new RequestedPrice(new BigDecimal("-1"), "EUR"),
            null,
            List.of(new SupportOverride(0, null, null, false)));

    assertThat(codes(RUNNING, wanted))
        .containsExactlyInAnyOrder(
            "end-before-today",
            "effective-before-last-amendment",
            "effective-outside-term",
            "amount-out-of-range",
            "override-promise-unclear");
  }

  @Test
  void theSameAgainIsNoAmendmentHoweverItIsSaid() {
    assertThat(codes(RUNNING, RequestedAmendment.to(TERMS))).containsExactly("nothing-to-amend");
    assertThat(
            codes(
                RUNNING,
                new RequestedAmendment(
                    null,
                    null,
                    null,
                    12,
                    null,
                    null,
                    new RequestedPrice(new BigDecimal("120000"), "EUR"),
                    null,
                    List.of())))
        .containsExactly("nothing-to-amend");
  }

  @Test
  void whatIsAllowedKeepsEveryPromiseOfTheLaw() {
    Random random = new Random(4);
    int allowed = 0;
    for (int i = 0; i < 20_000; i++) {
      LocalDate startsOn = date("2020-01-01").plusDays(random.nextInt(3_000));
      LocalDate endsOn = startsOn.plusDays(random.nextInt(1_500));
      LocalDate today = startsOn.plusDays(random.nextInt(1_800) - 150L);
      AgreedTerms terms =
          new AgreedTerms(startsOn, endsOn, 10, TERMS.value(), TERMS.supportPlan(), List.of());
      Standing contract =
          new Standing(
              ACCOUNT,
              today.isBefore(startsOn) ? SIGNED : STARTED,
              terms,
              startsOn.plusDays(random.nextInt(200)),
              random.nextInt(4) == 0,
              random.nextInt(4) == 0,
              0,
              today);
      RequestedAmendment wanted =
          new RequestedAmendment(
              random.nextBoolean() ? null : startsOn.plusDays(random.nextInt(1_500) - 100L),
              random.nextInt(3) > 0 ? null : startsOn.plusDays(random.nextInt(100) - 50L),
              random.nextBoolean() ? null : startsOn.plusDays(random.nextInt(2_000) - 100L),
              random.nextInt(5) > 0 ? null : random.nextInt(30),
              null,
              random.nextBoolean() ? null : 10 + random.nextInt(2),
              null,
              null,
              null);
      if (AmendmentLaw.refusals(contract, wanted).isEmpty()) {
        allowed++;
        keepsItsPromises(contract, AmendmentLaw.amendment(contract, wanted));
      } else {
        assertThatThrownBy(() -> AmendmentLaw.amendment(contract, wanted))
            .isInstanceOf(IllegalStateException.class);
      }
    }
    assertThat(allowed).isGreaterThan(1_000);
  }

  private static void keepsItsPromises(Standing contract, Amendment amendment) {
    AgreedTerms before = contract.terms();
    AgreedTerms after = amendment.after();
    assertThat(after).isNotEqualTo(before);
    assertThat(contract.today()).isBeforeOrEqualTo(before.endsOn());
    assertThat(after.endsOn()).isAfterOrEqualTo(after.startsOn());
    if (!after.endsOn().equals(before.endsOn())) {
      assertThat(contract.followed()).isFalse();
      assertThat(after.endsOn()).isAfterOrEqualTo(contract.today());
    }
    if (after.startsOn().equals(before.startsOn())) {
      assertThat(amendment.effectiveOn())
          .isBetween(after.startsOn(), after.endsOn())
          .isAfterOrEqualTo(contract.lastEffectiveOn());
    } else {
      assertThat(contract.status()).isEqualTo(SIGNED);
      assertThat(contract.follows()).isFalse();
    }
  }

  private static Standing on(String day) {
    return new Standing(ACCOUNT, STARTED, TERMS, TERMS.startsOn(), false, false, 2, date(day));
  }

  private static RequestedAmendment end(LocalDate endsOn) {
    return new RequestedAmendment(null, null, endsOn, null, null, null, null, null, null);
  }

  private static RequestedAmendment start(LocalDate startsOn) {
    return new RequestedAmendment(null, startsOn, null, null, null, null, null, null, null);
  }

  private static RequestedAmendment seats(int seats) {
    return new RequestedAmendment(null, null, null, null, null, seats, null, null, null);
  }

  private static RequestedAmendment shared(SharedEnd end) {
    return new RequestedAmendment(null, null, null, null, end, null, null, null, null);
  }

  private static List<String> codes(Standing contract, RequestedAmendment wanted) {
    return AmendmentLaw.refusals(contract, wanted).stream().map(Refusal::code).toList();
  }

  private static List<String> expected(@Nullable String code) {
    return code == null ? List.of() : List.of(code);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
