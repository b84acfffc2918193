package dev.customerfirst.playbooks.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.contracts.QuarterLaw;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import dev.customerfirst.playbooks.picture.JourneyPicture.Drawn;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  @ParameterizedTest(name = "{0} on {3}, due {2}")
  @CsvSource({
    "PLANNED, false, 2026-03-31, 2026-03-31, PLANNED",
    "PLANNED, false, 2026-03-31, 2026-04-01, OVERDUE",
    "SCHEDULED, false, 2026-03-31, 2026-03-31, OPEN",
    "SCHEDULED, false, 2026-03-31, 2026-04-01, OVERDUE",
    "STARTED, false, 2026-03-31, 2026-03-31, STARTED",
    "STARTED, false, 2026-03-31, 2026-04-01, OVERDUE",
    "COMPLETED, true, 2026-03-31, 2026-05-01, DONE",
    "COMPLETED, false, 2026-03-31, 2026-05-01, DONE_LATE",
    "SKIPPED, false, 2026-03-31, 2026-05-01, SKIPPED",
    "WITHDRAWN, false, 2026-03-31, 2026-05-01, "
  })
  void tellsByTheCalendarHowAnActivityStands(
      ActivityStatus status, boolean onTime, LocalDate dueOn, LocalDate today, Mark expected) {
    assertThat(Mark.of(status, onTime, dueOn, today).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2025-06-30, 1", "2026-12-31, 1", "2027-01-01, 2", "2028-01-01, 3", "2030-01-01, 3"})
  void meansTheContractThatRunsOrElseTheNextOrElseTheLast(LocalDate today, int contract) {
    List<ContractTerms> contracts =
        List.of(
            terms(2, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30)),
            terms(3, LocalDate.of(2028, 3, 1), LocalDate.of(2029, 2, 28)),
            terms(1, START, END));
    assertThat(PictureChoice.on(today, contracts).orElseThrow().contractId())
        .isEqualTo(new UUID(0, contract));
  }

  @Test
  void meansNothingWhereThereIsNone() {
    assertThat(PictureChoice.on(START, List.of())).isEmpty();
  }

  @Test
  void drawsEachActivityOnceOnItsDayAndInItsRow() throws Exception {
    JourneyPicture picture =
        picture(
            LocalDate.of(2026, 7, 2),
            new Drawn(ActivityCode.KICKOFF, LocalDate.of(2026, 1, 15), Mark.DONE),
            new Drawn(ActivityCode.BUSINESS_REVIEW, LocalDate.of(2026, 4, 30), Mark.DONE_LATE),
            new Drawn(ActivityCode.ACCOUNT_PLANNING, LocalDate.of(2026, 6, 30), Mark.OVERDUE),
            new Drawn(ActivityCode.BUSINESS_REVIEW, LocalDate.of(2026, 7, 31), Mark.OPEN),
            new Drawn(ActivityCode.RENEW_CONTRACT, END, Mark.PLANNED),
            new Drawn(ActivityCode.NURTURE_ENABLEMENT, LocalDate.of(2026, 5, 31), Mark.SKIPPED));
    Document svg = parsed(picture);

    assertThat(texts(svg, "title"))
        .containsExactly(
            "Journey from 2026-01-01 to 2026-12-31",
            "Kickoff, due 2026-01-15: done",
            "Business review, due 2026-04-30: done late",
            "Account planning, due 2026-06-30: overdue",
            "Business review, due 2026-07-31: open",
            "Renew contract, due 2026-12-31: planned",
            "Nurture enablement, due 2026-05-31: skipped");
    assertThat(texts(svg, "desc"))
        .containsExactly(
            "4 quarters, 6 activities on 2026-07-02: 1 done, 1 done late, 1 overdue, 0 started, 1"
                + " open, 1 planned, 1 skipped.");
    assertThat(texts(svg, "text"))
        .contains("Q1", "Q2", "Q3", "Q4", "today, 2026-07-02", "Kickoff", "overdue 1");
    List<double[]> places = places(svg);
    assertThat(places.get(0)[0]).as("earlier is left").isLessThan(places.get(1)[0]);
    assertThat(places.get(1)[1]).as("one row a code").isEqualTo(places.get(3)[1]);
    assertThat(places.get(1)[1]).isNotEqualTo(places.get(0)[1]);
  }

  @Test
  void neverLeavesTheCanvas() throws Exception {
    List<Drawn> all = new ArrayList<>();
    for (ActivityCode code : ActivityCode.values()) {
      all.add(new Drawn(code, START.minusDays(40), Mark.DONE));
      all.add(new Drawn(code, END, Mark.PLANNED));
    }
    Document svg = parsed(picture(START, all.toArray(Drawn[]::new)));
    String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ");
    assertThat(places(svg))
        .hasSize(all.size() + Mark.values().length)
        .allSatisfy(
            place -> {
              assertThat(place[0]).isBetween(8.0, Double.parseDouble(box[2]) - 8);
              assertThat(place[1]).isBetween(8.0, Double.parseDouble(box[3]) - 8);
            });
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
  void showsTodayWhileTheJourneyLasts(LocalDate today, boolean shown) throws Exception {
    Document svg = parsed(picture(today));
    assertThat(texts(svg, "text").contains("today, " + today)).isEqualTo(shown);
  }

  private static JourneyPicture picture(LocalDate today, Drawn... activities) {
    return new JourneyPicture(
        START, END, today, QuarterLaw.quarters(START, END, ZoneOffset.UTC), List.of(activities));
  }

  private static ContractTerms terms(int id, LocalDate startsOn, LocalDate endsOn) {
    return new ContractTerms(
        new UUID(0, id), new UUID(1, 1), startsOn, endsOn, "UTC", startsOn, null, null);
  }

  private static Document parsed(JourneyPicture picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture.svg())));
  }

  private static List<String> texts(Document svg, String element) {
    NodeList found = svg.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  /** The middles of all shapes: first the activities, then the legend. */
  private static List<double[]> places(Document svg) {
    Pattern translate = Pattern.compile("translate\\(([0-9.-]+) ([0-9.-]+)\\)");
    NodeList found = svg.getElementsByTagName("path");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> translate.matcher(((Element) found.item(i)).getAttribute("transform")))
        .peek(matcher -> assertThat(matcher.matches()).isTrue())
        .map(m -> new double[] {Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2))})
        .toList();
  }
}
