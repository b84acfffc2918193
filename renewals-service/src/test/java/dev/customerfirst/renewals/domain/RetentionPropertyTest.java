package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever happens; contracts are random, and the same for the same seed. */
@Tag("R001")
class RetentionPropertyTest {

  private static final LocalDate ORIGIN = LocalDate.of(2020, 1, 1);
  private static final int ACCOUNTS = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyRowAddsUpAndEveryFigureIsTheSumOfItsLedger(long seed) {
    RandomGenerator random = random(seed);
    RetentionPeriod period = period(random);
    List<AccountRetention> judged = judged(portfolio(random), period);
    RetentionTotals totals = totals(judged);

    for (AccountRetention account : judged) {
      for (RetentionRow row : account.rows()) {
        assertThat(row.keptAndGrown().add(row.joined())).isEqualByComparingTo(row.end());
        assertThat(
                List.of(
                    row.start(),
                    row.pending(),
                    row.churn(),
                    row.contraction(),
                    row.expansion(),
                    row.joined(),
                    row.kept()))
            .allMatch(amount -> amount.signum() >= 0);
      }
    }
    totals
        .currencies()
        .forEach(
            (currency, sums) -> {
              Movement m = sums.movement();
              assertThat(
                      m.start()
                          .subtract(m.churn())
                          .subtract(m.contraction())
                          .add(m.expansion())
                          .add(m.joined()))
                  .isEqualByComparingTo(m.end());
              RetentionFigure gross = sums.figure(RetentionMetric.GROSS_REVENUE_RETENTION);
              assertThat(gross.denominator()).isEqualByComparingTo(m.start());
              assertThat(gross.numerator())
                  .isEqualByComparingTo(m.start().subtract(m.churn()).subtract(m.contraction()));
              assertThat(gross.pendingSum()).isEqualByComparingTo(m.pending());
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void grossIsAtMostAHundredAndAtMostNet(long seed) {
    RandomGenerator random = random(seed);
    RetentionTotals totals = totals(judged(portfolio(random), period(random)));

    assertThat(totals.currencies()).isNotEmpty();
    totals
        .currencies()
        .values()
        .forEach(
            sums -> {
              atMost(
                  sums.figure(RetentionMetric.GROSS_REVENUE_RETENTION),
                  sums.figure(RetentionMetric.NET_REVENUE_RETENTION));
              atMost(
                  sums.figure(RetentionMetric.GROSS_RENEWAL_RATE),
                  sums.figure(RetentionMetric.NET_RENEWAL_RATE));
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void groupsAddUpToTheWhole(long seed) {
    RandomGenerator random = random(seed);
    List<AccountRetention> judged = judged(portfolio(random), period(random));
    Map<Integer, List<AccountRetention>> groups =
        judged.stream().collect(Collectors.groupingBy(any -> random.nextInt(5)));
    List<RetentionTotals> parts =
        groups.values().stream().map(RetentionPropertyTest::totals).toList();

    RetentionTotals whole = totals(judged);

    assertThat(whole.logos().counted())
        .isEqualTo(parts.stream().mapToLong(part -> part.logos().counted()).sum());
    whole
        .currencies()
        .forEach(
            (currency, sums) -> {
              for (RetentionMetric metric : RetentionMetric.values()) {
                RetentionFigure all = sums.figure(metric);
                List<RetentionFigure> those =
                    parts.stream()
                        .filter(part -> part.currencies().containsKey(currency))
                        .map(part -> part.currencies().get(currency).figure(metric))
                        .toList();
                assertThat(all.numerator()).isEqualByComparingTo(sum(those, true));
                assertThat(all.denominator()).isEqualByComparingTo(sum(those, false));
              }
            });
  }

  /** A slow and simple counter-rule: what runs on a day is worth what its last version says. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void bothEndsAreWhatRunsOnThoseDays(long seed) {
    RandomGenerator random = random(seed);
    RetentionPeriod period = period(random);

    for (AccountContracts account : portfolio(random)) {
      for (RetentionRow row : RetentionLaw.judge(account, period).rows()) {
        BigDecimal runsBefore = running(account, period.dayBefore(), row.currency());
        BigDecimal runsAfter = running(account, period.to(), row.currency());
        if (runsBefore.signum() > 0) {
          assertThat(row.start().add(row.pending())).isEqualByComparingTo(runsBefore);
        }
        if (!row.startsLater()) {
          assertThat(row.end()).isEqualByComparingTo(runsAfter);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void aDayOnWhichNothingHappensKeepsEverything(long seed) {
    List<AccountContracts> portfolio = portfolio(random(seed)).subList(0, 3);
    int quiet = 0;
    for (LocalDate day = ORIGIN.plusDays(400); quiet < 50; day = day.plusDays(1)) {
      LocalDate today = day;
      if (portfolio.stream().anyMatch(account -> happens(account, today))) {
        continue;
      }
      RetentionTotals totals = totals(judged(portfolio, new RetentionPeriod(day, day)));
      assertThat(totals.logos().percent().orElse(new BigDecimal("100.0"))).isEqualTo("100.0");
      for (RetentionTotals.InCurrency sums : totals.currencies().values()) {
        assertThat(sums.figure(RetentionMetric.GROSS_REVENUE_RETENTION).percent())
            .contains(new BigDecimal("100.0"));
        assertThat(sums.figure(RetentionMetric.NET_REVENUE_RETENTION).percent())
            .contains(new BigDecimal("100.0"));
      }
      quiet++;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54})
  void oneEndsAsTheNextBegins(long seed) {
    RandomGenerator random = random(seed);
    RetentionPeriod first = period(random);
    RetentionPeriod second = new RetentionPeriod(first.to().plusDays(1), first.to().plusDays(90));
    for (AccountContracts account : portfolio(random)) {
      assertThat(worth(RetentionLaw.judge(account, second), false))
          .isEqualTo(worth(RetentionLaw.judge(account, first), true));
    }
  }

  private static Map<String, BigDecimal> worth(AccountRetention judged, boolean end) {
    return judged.rows().stream()
        .filter(row -> (end ? row.end() : row.start().add(row.pending())).signum() > 0)
        .collect(
            Collectors.toMap(
                RetentionRow::currency,
                row -> (end ? row.end() : row.start().add(row.pending())).stripTrailingZeros()));
  }

  private static void atMost(RetentionFigure gross, RetentionFigure net) {
    assertThat(gross.numerator()).isLessThanOrEqualTo(gross.denominator());
    assertThat(gross.numerator()).isLessThanOrEqualTo(net.numerator());
    assertThat(gross.denominator()).isEqualByComparingTo(net.denominator());
  }

  private static BigDecimal sum(List<RetentionFigure> figures, boolean numerator) {
    return figures.stream()
        .map(figure -> numerator ? figure.numerator() : figure.denominator())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal running(AccountContracts account, LocalDate day, String currency) {
    BigDecimal sum = BigDecimal.ZERO;
    for (SignedContract contract : account.contracts()) {
      Money value = contract.annualValue(day);
      if (!contract.startsOn().isAfter(day)
          && !day.isAfter(contract.endsOn())
          && value.currency().equals(currency)) {
        sum = sum.add(value.amount());
      }
    }
    return sum;
  }

  private static boolean happens(AccountContracts account, LocalDate day) {
    return account.contracts().stream()
        .anyMatch(
            contract ->
                contract.startsOn().equals(day)
                    || contract.endsOn().plusDays(1).equals(day)
                    || contract.signedOn().equals(day)
                    || contract.versions().stream().anyMatch(v -> v.effectiveOn().equals(day)));
  }

  private static RetentionTotals totals(List<AccountRetention> judged) {
    RetentionTotals totals = new RetentionTotals();
    judged.forEach(totals::add);
    return totals;
  }

  private static List<AccountRetention> judged(
      List<AccountContracts> portfolio, RetentionPeriod period) {
    return portfolio.stream().map(account -> RetentionLaw.judge(account, period)).toList();
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static RetentionPeriod period(RandomGenerator random) {
    LocalDate from = ORIGIN.plusDays(random.nextInt(200, 1500));
    return new RetentionPeriod(from, from.plusDays(random.nextInt(0, 500)));
  }

  private static List<AccountContracts> portfolio(RandomGenerator random) {
    return IntStream.range(0, ACCOUNTS).mapToObj(i -> account(random)).toList();
  }

  private static AccountContracts account(RandomGenerator random) {
    List<SignedContract> contracts = new ArrayList<>();
    for (int chain = random.nextInt(1, 4); chain > 0; chain--) {
      addChain(random, contracts);
    }
    return new AccountContracts(new UUID(0, random.nextLong()), contracts, false, null);
  }

  /** Contracts that follow one another; the last is lost, or it can still be renewed. */
  private static void addChain(RandomGenerator random, List<SignedContract> contracts) {
    LocalDate start = ORIGIN.plusDays(random.nextInt(0, 1200));
    UUID id = new UUID(1, random.nextLong());
    String currency = random.nextInt(4) == 0 ? "USD" : "EUR";
    for (int left = random.nextInt(0, 4); left >= 0; left--) {
      LocalDate end =
          random.nextBoolean()
              ? start.plusMonths(random.nextInt(1, 25)).minusDays(1)
              : start.plusDays(random.nextInt(0, 500));
      UUID next = new UUID(1, random.nextLong());
      List<AgreedVersion> versions = new ArrayList<>();
      versions.add(new AgreedVersion(start, start, end, money(random, currency)));
      LocalDate amended = start.plusDays(random.nextInt(1, 200));
      if (random.nextInt(3) == 0 && !amended.isAfter(end)) {
        versions.add(new AgreedVersion(amended, start, end, money(random, currency)));
      }
      boolean undecided = left == 0 && random.nextBoolean();
      contracts.add(
          new SignedContract(
              id,
              start.minusDays(random.nextInt(0, 60)),
              left == 0 ? null : next,
              undecided,
              null,
              versions));
      id = next;
      start = end.plusDays(1);
      currency = random.nextInt(20) == 0 ? "USD" : currency;
    }
  }

  private static Money money(RandomGenerator random, String currency) {
    long cents = random.nextInt(12) == 0 ? 0 : random.nextLong(1, 10_000_000);
    return new Money(BigDecimal.valueOf(cents, 2), currency);
  }
}
