package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.QuarterLaw;
import dev.customerfirst.renewals.domain.Replanning.Occurrence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of docs/quarters.md is what the law says. */
@Tag("R093")
class QuartersPageTest {

  private static final RenewalWindows WINDOWS = new RenewalWindows(List.of(180, 120, 90));
  private static final String PAGE = page();
  private static final Pattern DRAWING = Pattern.compile("(?s)```quarters\\n(.*?)\\n");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AGREED =
      Pattern.compile("contract from ([0-9-]+) to ([0-9-]+) in (\\S+):");

  static Stream<String> drawings() {
    return DRAWING.matcher(PAGE).results().map(found -> found.group(1));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void eachDrawingHasTheFirstDaysAndTheDayAfter(String firstDays) {
    List<LocalDate> days =
        DAY.matcher(firstDays).results().map(MatchResult::group).map(LocalDate::parse).toList();
    LocalDate dayAfter = days.get(days.size() - 1);

    assertThat(QuarterLaw.quarters(days.get(0), dayAfter.minusDays(1), ZoneOffset.UTC))
        .extracting(ContractQuarter::startsOn)
        .isEqualTo(days.subList(0, days.size() - 1));
  }

  @Test
  void theMistakeOfCountingFromTheQuarterBeforeIsTheOneThatIsTold() {
    LocalDate clamped = QuarterLaw.startOf(LocalDate.of(2024, 1, 31), 2);

    assertThat(PAGE).contains("would begin on " + clamped.plusMonths(3) + ",");
    assertThat(QuarterLaw.startOf(LocalDate.of(2024, 1, 31), 3)).isAfter(clamped.plusMonths(3));
  }

  static Stream<List<String>> quarters() {
    return rows(6);
  }

  @ParameterizedTest
  @MethodSource("quarters")
  void eachQuarterIsTheOneOfTheLaw(List<String> row) {
    String[] term = row.get(0).split(" to ");
    int number = Integer.parseInt(row.get(2));

    assertThat(
            QuarterLaw.quarters(
                    LocalDate.parse(term[0]), LocalDate.parse(term[1]), ZoneId.of(row.get(1)))
                .get(number - 1))
        .isEqualTo(
            new ContractQuarter(
                number,
                LocalDate.parse(row.get(3)),
                LocalDate.parse(row.get(4)),
                Instant.parse(row.get(5))));
  }

  static Stream<List<String>> amendments() {
    return rows(5);
  }

  @ParameterizedTest
  @MethodSource("amendments")
  void eachAmendmentDoesWhatIsTold(List<String> row) {
    MatchResult agreed = AGREED.matcher(PAGE).results().findFirst().orElseThrow();
    LocalDate startsOn = LocalDate.parse(agreed.group(1));
    ContractTerm before = new ContractTerm(startsOn, LocalDate.parse(agreed.group(2)));
    ContractTerm after = new ContractTerm(startsOn, LocalDate.parse(row.get(0)));
    ZoneId zone = ZoneId.of(agreed.group(3));
    Instant now = LocalDate.parse(row.get(1)).atStartOfDay(zone).toInstant();
    Occurrence asked = occurrence(row.get(2));

    List<Moment> planned = Moments.of(before, zone, startsOn, WINDOWS);
    Set<Occurrence> happened =
        planned.stream()
            .filter(moment -> !moment.dueAt().isAfter(now))
            .map(Occurrence::of)
            .collect(Collectors.toSet());
    List<Moment> toCome =
        Replanning.toCome(Moments.of(after, zone, startsOn, WINDOWS), happened, now);

    assertThat(day(planned, asked, zone)).isEqualTo(row.get(3));
    boolean stays = happened.contains(asked) && day(toCome, asked, zone).equals("-");
    assertThat(stays ? "stays" : day(toCome, asked, zone)).isEqualTo(row.get(4));
  }

  @Test
  void thePageHasExamplesOfEachSort() {
    assertThat(drawings()).hasSizeGreaterThan(1);
    assertThat(quarters()).hasSizeGreaterThan(10);
    assertThat(amendments()).hasSizeGreaterThan(10);
  }

  private static String day(List<Moment> moments, Occurrence asked, ZoneId zone) {
    return moments.stream()
        .filter(moment -> Occurrence.of(moment).equals(asked))
        .map(moment -> LocalDate.ofInstant(moment.dueAt(), zone).toString())
        .findFirst()
        .orElse("-");
  }

  private static Occurrence occurrence(String words) {
    if (words.equals("it ends")) {
      return new Occurrence(MomentKind.ENDED, 0);
    }
    int number = Integer.parseInt(words.replaceAll("\\D", ""));
    return new Occurrence(
        words.startsWith("quarter") ? MomentKind.QUARTER_ELAPSED : MomentKind.RENEWAL_WINDOW,
        number);
  }

  /** The rows of all tables with so many columns, without their headings. */
  private static Stream<List<String>> rows(int columns) {
    return PAGE.lines()
        .filter(line -> line.startsWith("| 2"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .map(cells -> IntStream.range(1, cells.size()).mapToObj(cells::get).toList())
        .filter(cells -> cells.size() == columns);
  }

  private static String page() {
    try {
      return Files.readString(Path.of("../docs/quarters.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
