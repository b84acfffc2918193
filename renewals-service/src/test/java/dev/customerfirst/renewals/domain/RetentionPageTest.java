package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Computes the example of docs/retention.md from its own table of contracts. */
@Tag("R001")
class RetentionPageTest {

  private static final Path PAGE = Path.of("../docs/retention.md");
  private static List<String> lines = List.of();
  private static final RetentionPeriod YEAR = WrittenContracts.period("2025-01-01 2025-12-31");

  @BeforeAll
  static void read() throws IOException {
    lines = Files.readAllLines(PAGE);
  }

  @Test
  void theLedgerIsTheOneOnThePage() {
    List<String> written =
        table("| account | outcome |").stream()
            .filter(row -> !row.get(0).equals("all"))
            .map(row -> String.join(" ", row))
            .toList();

    List<String> computed =
        judged().entrySet().stream()
            .map(account -> account.getKey() + " " + show(account.getValue().rows().get(0)))
            .toList();

    assertThat(computed).isEqualTo(written);
  }

  @Test
  void theSumsAreTheOnesOnThePage() {
    Movement all = totals().in("EUR").movement();
    String written =
        table("| account | outcome |").stream()
            .filter(row -> row.get(0).equals("all"))
            .map(row -> String.join(" ", row.subList(2, row.size())))
            .collect(Collectors.joining());

    assertThat(
            text(
                all.start(),
                all.pending(),
                all.churn(),
                all.contraction(),
                all.expansion(),
                all.joined(),
                all.end()))
        .isEqualTo(written);
  }

  @Test
  void theFiguresAreTheOnesOnThePage() {
    RetentionTotals totals = totals();
    for (List<String> row : table("| figure | numerator | denominator | percent |")) {
      RetentionMetric metric =
          RetentionMetric.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace(' ', '_'));
      RetentionFigure figure =
          metric.countsAccounts() ? totals.logos() : totals.in("EUR").figure(metric);
      assertThat(
              text(figure.numerator(), figure.denominator()) + " " + figure.percent().orElseThrow())
          .as(row.get(0))
          .isEqualTo(String.join(" ", row.subList(1, 4)));
    }
  }

  @Test
  void whatItWouldBeOnceItIsDecidedIsOnThePage() {
    assertThat(String.join(" ", lines)).contains("to 92.0 %").contains("falls to 72.0 %");

    assertThat(netWith("D1 2024-12-16 2025-12-15 25 EUR ->D2; D2 2025-12-16 2026-12-15 25 EUR"))
        .isEqualTo("92.0");
    assertThat(netWith("D1 2024-12-16 2025-12-15 25 EUR lost")).isEqualTo("72.0");
  }

  private static String netWith(String dogwood) {
    RetentionTotals totals = new RetentionTotals();
    judged().entrySet().stream()
        .filter(account -> !account.getKey().equals("Dogwood"))
        .forEach(account -> totals.add(account.getValue()));
    totals.add(RetentionLaw.judge(WrittenContracts.account(dogwood), YEAR));
    return totals
        .in("EUR")
        .figure(RetentionMetric.NET_REVENUE_RETENTION)
        .percent()
        .orElseThrow()
        .toPlainString();
  }

  private static RetentionTotals totals() {
    RetentionTotals totals = new RetentionTotals();
    judged().values().forEach(totals::add);
    return totals;
  }

  private static Map<String, AccountRetention> judged() {
    Map<String, String> written = new LinkedHashMap<>();
    for (List<String> row : table("| account | contract |")) {
      String then = row.get(5);
      String end =
          then.startsWith("followed by ")
              ? " ->" + then.substring("followed by ".length())
              : then.equals("nobody renewed") ? " lost" : "";
      written.merge(
          row.get(0),
          row.get(1) + " " + row.get(2) + " " + row.get(3) + " " + row.get(4) + " EUR" + end,
          (some, more) -> some + "; " + more);
    }
    Map<String, AccountRetention> judged = new LinkedHashMap<>();
    written.forEach(
        (name, contracts) ->
            judged.put(name, RetentionLaw.judge(WrittenContracts.account(contracts), YEAR)));
    return judged;
  }

  private static List<List<String>> table(String header) {
    int start = 0;
    while (!lines.get(start).startsWith(header)) {
      start++;
    }
    return lines.subList(start + 2, lines.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }

  private static String show(RetentionRow row) {
    return row.outcome()
        + " "
        + text(
            row.start(),
            row.pending(),
            row.churn(),
            row.contraction(),
            row.expansion(),
            row.joined(),
            row.end());
  }

  private static String text(BigDecimal... amounts) {
    return Stream.of(amounts)
        .map(amount -> amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" "));
  }
}
