package dev.customerfirst.accounts.contact;

import dev.customerfirst.kit.http.Problems;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The months of a trend, one after the other, by one calendar. */
record Months(List<YearMonth> all, ZoneId zone) {

  private static final Pattern FORM = Pattern.compile("(19[7-9]\\d|2[01]\\d\\d)-(0[1-9]|1[0-2])");
  private static final int USUAL = 12;
  private static final int MOST = 120;

  /**
   * Both ends inclusive; left out, it is the twelve months up to the present one.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 for months out of order, too many of
   *     them, or one that has not begun
   */
  static Months of(@Nullable String from, @Nullable String to, Instant now, ZoneId zone) {
    YearMonth present = YearMonth.from(now.atZone(zone));
    YearMonth last = to == null ? present : month("to", to);
    if (last.isAfter(present)) {
      throw Problems.badQuery("to", "This month has not begun. Send " + present + " or earlier.");
    }
    YearMonth first = from == null ? last.minusMonths(USUAL - 1) : month("from", from);
    if (first.isAfter(last) || !first.plusMonths(MOST).isAfter(last)) {
      throw Problems.badQuery(
          "from", "Send a month from " + last.minusMonths(MOST - 1) + " to " + last + ".");
    }
    List<YearMonth> all = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      all.add(month);
    }
    return new Months(List.copyOf(all), zone);
  }

  /** The instants at which the months are over. */
  List<Instant> ends() {
    return all.stream()
        .map(month -> month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
        .toList();
  }

  private static YearMonth month(String parameter, String text) {
    if (!FORM.matcher(text).matches()) {
      throw Problems.badQuery(parameter, "Send a month such as 2026-01, from 1970-01 to 2199-12.");
    }
    return YearMonth.parse(text);
  }
}
