package dev.customerfirst.renewals.forecast;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.domain.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the forecast of a week. */
@ApplicationScoped
class ForecastReading {

  private static final String LIST = "renewal-forecast";

  private static final String WEEK =
      """
      select week, taken_at, late from renewal_forecast_week
      where week <= ? order by week desc limit 1
      """;

  private static final String TOTALS =
      """
      select currency, projection, count(*) as contracts, sum(annual_amount) as annual,
        sum(projected_amount) as projected
      from renewal_forecast where week = ? group by currency, projection
      order by currency, projection nulls last
      """;

  private static final String LINES =
      """
      select * from renewal_forecast
      where week = ? and (ends_on, contract_id) > (cast(? as date), cast(? as uuid))
      order by ends_on, contract_id limit ?
      """;

  private record Week(LocalDate monday, OffsetDateTime takenAt, boolean late) {}

  private final DataSource database;

  ForecastReading(DataSource database) {
    this.database = database;
  }

  /**
   * The newest forecast up to a day.
   *
   * @param exactly whether only the one of the day's own week is meant
   */
  @Transactional
  ForecastView of(LocalDate day, boolean exactly, PageRequest request) {
    Week week =
        Sql.query(database, WEEK, p -> p.set(day), ForecastReading::week).stream()
            .filter(w -> !exactly || day.isBefore(w.monday().plusWeeks(1)))
            .findFirst()
            .orElseThrow(ForecastReading::notThere);
    List<String> after = ListPlace.partsOf(request, LIST, 4);
    if (!after.isEmpty() && !after.get(1).equals(week.monday().toString())) {
      throw Problems.badQuery("cursor", "This cursor belongs to the forecast of another week.");
    }
    LocalDate afterDay = after.isEmpty() ? LocalDate.of(1, 1, 1) : LocalDate.parse(after.get(2));
    UUID afterId = after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(3));
    Page<ForecastView.Line> lines =
        Pages.cut(
            request,
            Sql.query(
                database,
                LINES,
                p -> p.set(week.monday()).set(afterDay).set(afterId).set(request.limit() + 1),
                row -> line(row, week.monday())),
            line -> line,
            line ->
                new String[] {
                  LIST,
                  week.monday().toString(),
                  line.endsOn().toString(),
                  line.contractId().toString()
                });
    return new ForecastView(
        week.monday(),
        week.takenAt().toInstant(),
        week.late(),
        Sql.query(database, TOTALS, p -> p.set(week.monday()), ForecastReading::total),
        lines.items(),
        lines.next());
  }

  private static ProblemException notThere() {
    return new ProblemException(
        404,
        "renewal-forecast-not-found",
        "Not found",
        "There is no forecast of that week. One is taken each Monday at midnight, from the week"
            + " after the first contract was signed on.",
        List.of());
  }

  private static Week week(ResultSet row) throws SQLException {
    return new Week(
        row.getObject("week", LocalDate.class),
        row.getObject("taken_at", OffsetDateTime.class),
        row.getBoolean("late"));
  }

  private static ForecastView.Total total(ResultSet row) throws SQLException {
    return new ForecastView.Total(
        row.getString("currency"),
        projection(row),
        row.getInt("contracts"),
        row.getBigDecimal("annual"),
        row.getBigDecimal("projected"));
  }

  private static ForecastView.Line line(ResultSet row, LocalDate week) throws SQLException {
    LocalDate endsOn = Objects.requireNonNull(row.getObject("ends_on", LocalDate.class));
    String currency = row.getString("currency");
    BigDecimal projected = row.getBigDecimal("projected_amount");
    return new ForecastView.Line(
        row.getObject("contract_id", UUID.class),
        row.getObject("account_id", UUID.class),
        endsOn,
        ChronoUnit.DAYS.between(week, endsOn.plusDays(1)),
        band(row.getString("signal")),
        band(row.getString("call")),
        projection(row),
        new Money(row.getBigDecimal("annual_amount"), currency),
        projected == null ? null : new Money(projected, currency));
  }

  private static @Nullable Projection projection(ResultSet row) throws SQLException {
    String code = row.getString("projection");
    return code == null ? null : Projection.valueOf(code);
  }

  private static @Nullable HealthBand band(@Nullable String code) {
    return code == null ? null : HealthBand.valueOf(code);
  }
}
