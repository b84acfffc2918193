package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computed by hand, case by case, for the first quarter of 2026. */
@Tag("R001")
class RetentionLawTest {

  private static final RetentionPeriod QUARTER = WrittenContracts.period("2026-01-01 2026-03-31");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      nothing happens         | A 2025-07-01 2026-06-30 100 EUR | EUR KEPT start=100 end=100
      renewed with more       | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 110 EUR | EUR EXPANDED start=100 expansion=10 end=110
      renewed with less       | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 90 EUR | EUR CONTRACTED start=100 contraction=10 end=90
      nobody renewed          | A 2025-02-01 2026-01-31 100 EUR lost grace=2026-03-02 | EUR CHURNED start=100 churn=100
      in days of grace        | A 2025-03-16 2026-03-15 100 EUR grace=2026-04-14 | EUR PENDING pending=100
      ends ahead of us        | A 2025-03-16 2026-03-15 100 EUR | EUR PENDING pending=100
      ends, and they said so  | A 2025-03-16 2026-03-15 100 EUR lost | EUR CHURNED start=100 churn=100
      renewed in grace        | A 2025-03-16 2026-03-15 100 EUR ->B grace=2026-04-14; B 2026-03-16 2027-03-15 100 EUR signed=2026-04-10 | EUR KEPT start=100 end=100
      next one starts later   | A 2025-03-16 2026-03-15 100 EUR lost; B 2026-05-01 2027-04-30 120 EUR signed=2026-03-20 | EUR EXPANDED start=100 expansion=20 end=120 later
      signed later, in grace  | A 2025-03-16 2026-03-15 100 EUR lost grace=2026-04-14; B 2026-05-01 2027-04-30 100 EUR signed=2026-04-14 | EUR KEPT start=100 end=100 later
      signed after grace      | A 2025-03-16 2026-03-15 100 EUR lost grace=2026-04-14; B 2026-05-01 2027-04-30 100 EUR signed=2026-04-15 | EUR CHURNED start=100 churn=100
      a gap within the period | A 2025-02-01 2026-01-31 100 EUR lost; B 2026-03-01 2027-02-28 80 EUR | EUR CONTRACTED start=100 contraction=20 end=80
      amended to more         | A 2025-07-01 2026-06-30 100 EUR @2026-02-01=150 | EUR EXPANDED start=100 expansion=50 end=150
      amended for later       | A 2025-07-01 2026-06-30 100 EUR @2026-04-01=150 | EUR KEPT start=100 end=100
      amended twice           | A 2025-07-01 2026-06-30 100 EUR @2026-02-01=150 @2026-03-01=70 | EUR CONTRACTED start=100 contraction=30 end=70
      made longer, same rate  | A 2025-07-01 2026-06-30 100 EUR @2026-02-01=150/2026-12-31 | EUR KEPT start=100 end=100
      cut short               | A 2025-07-01 2026-06-30 100 EUR @2026-02-01=70/2026-02-28 lost | EUR CHURNED start=100 churn=100
      two, one lost           | A 2025-07-01 2026-06-30 60 EUR; B 2025-02-01 2026-01-31 40 EUR lost | EUR CONTRACTED start=100 contraction=40 end=60
      two, one in grace       | A 2025-07-01 2026-06-30 60 EUR; B 2025-03-16 2026-03-15 40 EUR grace=2026-04-14 | EUR KEPT start=60 pending=40 end=60
      one lost, one in grace  | A 2025-02-01 2026-01-31 60 EUR lost; B 2025-03-16 2026-03-15 40 EUR; C 2025-07-01 2026-06-30 20 EUR | EUR CONTRACTED start=80 pending=40 contraction=60 end=20
      in grace and made good  | A 2025-03-16 2026-03-15 100 EUR; B 2026-03-20 2027-03-19 120 EUR | EUR EXPANDED start=100 expansion=20 end=120
      two become one          | A 2025-02-01 2026-01-31 60 EUR ->C; B 2025-08-01 2026-01-31 20 EUR lost; C 2026-02-01 2027-01-31 100 EUR | EUR KEPT start=100 end=100
      first contract          | A 2026-02-01 2027-01-31 100 EUR | EUR NEW joined=100 end=100
      first one starts later  | A 2026-05-01 2027-04-30 100 EUR signed=2026-03-01 |
      begins with the period  | A 2026-01-01 2026-12-31 100 EUR | EUR NEW joined=100 end=100
      back after a while      | A 2024-02-01 2025-01-31 100 EUR lost; B 2026-02-01 2027-01-31 80 EUR | EUR REACTIVATED joined=80 end=80
      last day is the last    | A 2025-04-01 2026-03-31 100 EUR lost | EUR KEPT start=100 end=100
      ended the day before    | A 2025-01-01 2025-12-31 100 EUR ->B; B 2026-01-01 2026-12-31 90 EUR | EUR CONTRACTED start=100 contraction=10 end=90
      ended two days before   | A 2024-12-31 2025-12-30 100 EUR lost; B 2026-01-01 2026-12-31 90 EUR signed=2026-01-01 | EUR REACTIVATED joined=90 end=90
      two currencies          | A 2025-07-01 2026-06-30 100 EUR; B 2025-02-01 2026-01-31 50 USD lost | EUR KEPT start=100 end=100; USD CONTRACTED start=50 contraction=50
      another currency        | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 120 USD | EUR CONTRACTED start=100 contraction=100; USD NEW_CURRENCY joined=120 end=120
      lost in both            | A 2025-02-01 2026-01-31 100 EUR lost; B 2025-02-01 2026-01-31 50 USD lost | EUR CHURNED start=100 churn=100; USD CHURNED start=50 churn=50
      lost in one, open other | A 2025-02-01 2026-01-31 100 EUR lost; B 2025-03-16 2026-03-15 50 USD | EUR CONTRACTED start=100 contraction=100; USD PENDING pending=50
      goes on for free        | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 0 EUR | EUR CHURNED start=100 churn=100
      free, then pays         | A 2025-02-01 2026-01-31 0 EUR ->B; B 2026-02-01 2027-01-31 10 EUR | EUR NEW joined=10 end=10
      half a year counts twice| A 2025-08-01 2026-01-31 50 EUR ->B; B 2026-02-01 2027-01-31 100 EUR | EUR KEPT start=100 end=100
      whole yen               | A 2025-02-01 2026-02-03 1000 JPY ->B; B 2026-02-04 2027-02-03 992 JPY | JPY KEPT start=992 end=992
      """)
  void comparesAnAccountWithItself(String name, String contracts, String expected) {
    AccountRetention judged = RetentionLaw.judge(WrittenContracts.account(contracts), QUARTER);

    assertThat(WrittenContracts.rows(judged)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      leap day, a year  | A 2024-02-29 2025-02-27 100 EUR ->B; B 2025-02-28 2026-02-27 100 EUR | 2025-02-28 2025-02-28 | EUR KEPT start=100 end=100
      29 days, a month  | A 2024-02-01 2024-02-29 10 EUR ->B; B 2024-03-01 2025-02-28 120 EUR | 2024-03-01 2024-03-31 | EUR KEPT start=120 end=120
      366 days          | A 2024-02-29 2025-02-28 366 EUR ->B; B 2025-03-01 2026-02-28 365 EUR | 2025-03-01 2025-03-01 | EUR KEPT start=365 end=365
      on the leap day   | A 2023-03-01 2024-02-29 100 EUR lost | 2024-02-29 2024-02-29 | EUR KEPT start=100 end=100
      and the day after | A 2023-03-01 2024-02-29 100 EUR lost | 2024-03-01 2024-03-01 | EUR CHURNED start=100 churn=100
      """)
  void knowsLeapDays(String name, String contracts, String period, String expected) {
    AccountRetention judged =
        RetentionLaw.judge(WrittenContracts.account(contracts), WrittenContracts.period(period));

    assertThat(WrittenContracts.rows(judged)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      renewed with more      | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 110 EUR | EUR RENEWED before=100 after=110
      renewed early          | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 90 EUR signed=2025-06-01 | EUR RENEWED before=100 after=90
      ends after the period  | A 2025-05-01 2026-04-30 100 EUR ->B; B 2026-05-01 2027-04-30 90 EUR signed=2025-06-01 |
      over with the period   | A 2025-04-01 2026-03-31 100 EUR lost |
      over as it begins      | A 2025-01-01 2025-12-31 100 EUR lost | EUR LOST before=100
      can still be renewed   | A 2025-03-16 2026-03-15 100 EUR grace=2026-04-14 | EUR PENDING before=100
      without being asked    | A 2025-03-16 2026-03-15 100 EUR lost; B 2026-03-16 2027-03-15 100 EUR | EUR LOST before=100
      another currency       | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 110 USD | EUR OTHER_CURRENCY before=100
      value of the last day  | A 2025-02-01 2026-01-31 100 EUR @2025-08-01=140 ->B; B 2026-02-01 2027-01-31 140 EUR | EUR RENEWED before=140 after=140
      value of the first day | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 100 EUR @2026-03-01=70 | EUR RENEWED before=100 after=100
      amended end counts     | A 2025-07-01 2026-06-30 100 EUR @2025-12-01=75/2026-03-31 lost |
      amended into it        | A 2025-07-01 2026-06-30 100 EUR @2025-12-01=75/2026-02-28 lost | EUR LOST before=112.5
      free ones do not count | A 2025-02-01 2026-01-31 0 EUR lost |
      followed for free      | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 0 EUR | EUR RENEWED before=100
      twice in a quarter     | A 2025-12-01 2026-01-31 20 EUR ->B; B 2026-02-01 2026-02-28 10 EUR ->C; C 2026-03-01 2027-02-28 90 EUR | EUR RENEWED before=120 after=120; EUR RENEWED before=120 after=90
      """)
  void comparesContractsThatCameToTheirEnd(String name, String contracts, String expected) {
    AccountRetention judged = RetentionLaw.judge(WrittenContracts.account(contracts), QUARTER);

    assertThat(WrittenContracts.renewals(judged)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      KEPT      | A 2025-07-01 2026-06-30 100 EUR
      KEPT      | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 1 EUR
      KEPT      | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 1 USD
      KEPT      | A 2025-02-01 2026-01-31 100 EUR lost; B 2026-05-01 2027-04-30 1 EUR signed=2026-03-01
      LOST      | A 2025-02-01 2026-01-31 100 EUR lost
      LOST      | A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 0 EUR
      PENDING   | A 2025-03-16 2026-03-15 100 EUR
      PENDING   | A 2025-03-16 2026-03-15 100 EUR; B 2025-02-01 2026-01-31 50 USD lost
      NOT_THERE | A 2026-02-01 2027-01-31 100 EUR
      """)
  void saysWhetherACustomerStayed(AccountOutcome expected, String contracts) {
    assertThat(RetentionLaw.judge(WrittenContracts.account(contracts), QUARTER).outcome())
        .isEqualTo(expected);
  }

  @Test
  void remembersWhoWasACustomerLongAgo() {
    AccountContracts now = WrittenContracts.account("B 2026-02-01 2027-01-31 80 EUR");
    AccountContracts back = new AccountContracts(now.accountId(), now.contracts(), true, null);

    assertThat(WrittenContracts.rows(RetentionLaw.judge(back, QUARTER)))
        .isEqualTo("EUR REACTIVATED joined=80 end=80");
  }

  @Test
  void whoSignedInTheGraceOfAnEarlierContractWasACustomerAtTheStart() {
    AccountContracts next =
        WrittenContracts.account("B 2026-02-01 2027-01-31 80 EUR signed=2026-01-10");
    AccountContracts stayed =
        new AccountContracts(
            next.accountId(), next.contracts(), true, LocalDate.parse("2026-01-10"));
    AccountContracts left =
        new AccountContracts(
            next.accountId(), next.contracts(), true, LocalDate.parse("2026-01-09"));

    assertThat(WrittenContracts.rows(RetentionLaw.judge(stayed, QUARTER)))
        .isEqualTo("EUR KEPT start=80 end=80");
    assertThat(WrittenContracts.rows(RetentionLaw.judge(left, QUARTER)))
        .isEqualTo("EUR REACTIVATED joined=80 end=80");
  }
}
