package dev.customerfirst.renewals.forecast;

import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.renewals.domain.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes forecasts. */
@ApplicationScoped
class ForecastTable {

  private static final String BEGIN =
      """
      insert into renewal_forecast_week (week, taken_at, late) values (?, ?, ?)
      on conflict (week) do nothing
      """;

  private static final String OPEN =
      """
      select c.id, c.starts_on, c.ends_on, c.amount, c.currency, a.projection, a.projected_amount
      from contract c left join renewal_assessment a on a.contract_id = c.id
      where c.status in ('SIGNED', 'STARTED', 'ENDED') and c.successor_id is null
        and c.notice_given_on is null and c.ends_on <= ? and c.id > ?
      order by c.id limit ?
      """;

  private static final String KEEP =
      """
      insert into renewal_forecast (week, contract_id, account_id, ends_on, signal, call,
        projection, currency, annual_amount, projected_amount)
      select cast(? as date), c.id, c.account_id, c.ends_on, a.signal, a.call, a.projection,
        c.currency, line.annual, line.projected
      from unnest(cast(? as uuid[]), cast(? as numeric[]), cast(? as numeric[]))
        as line(contract_id, annual, projected)
      join contract c on c.id = line.contract_id
      left join renewal_assessment a on a.contract_id = c.id
      """;

  private static final String FIRST_SIGNATURE =
      "select signed_at as first from contract where status <> 'DRAFT' order by id limit 1";

  /** A contract whose renewal is open. */
  record Open(
      UUID contractId,
      LocalDate startsOn,
      LocalDate endsOn,
      BigDecimal amount,
      String currency,
      @Nullable Projection projection,
      @Nullable BigDecimal projectedAmount) {}

  /** Its values a year: as it is, and as is projected. */
  record Line(UUID contractId, BigDecimal annual, @Nullable BigDecimal projected) {}

  private final DataSource database;

  ForecastTable(DataSource database) {
    this.database = database;
  }

  Optional<LocalDate> lastWeek() {
    return Sql.query(
            database,
            "select week from renewal_forecast_week order by week desc limit 1",
            p -> {},
            row -> row.getObject("week", LocalDate.class))
        .stream()
        .findFirst();
  }

  Optional<Instant> firstSignature() {
    return Sql.query(
            database,
            FIRST_SIGNATURE,
            p -> {},
            row -> Optional.ofNullable(row.getObject("first", OffsetDateTime.class)))
        .stream()
        .flatMap(Optional::stream)
        .map(OffsetDateTime::toInstant)
        .findFirst();
  }

  /** False when the week was taken before. */
  boolean begin(LocalDate week, Instant now, boolean late) {
    return Sql.execute(
            database, BEGIN, p -> p.set(week).set(now.atOffset(ZoneOffset.UTC)).set(late))
        == 1;
  }

  /** By id, after a place. */
  List<Open> open(LocalDate lastEnd, UUID after, int rows) {
    return Sql.query(
        database, OPEN, p -> p.set(lastEnd).set(after).set(rows), ForecastTable::openRow);
  }

  void keep(LocalDate week, List<Line> lines) {
    Sql.execute(
        database,
        KEEP,
        p ->
            p.set(week)
                .array("uuid", lines.stream().map(Line::contractId).toList())
                .array("numeric", lines.stream().map(Line::annual).toList())
                .array("numeric", lines.stream().map(Line::projected).toList()));
  }

  private static Open openRow(ResultSet row) throws SQLException {
    String projection = row.getString("projection");
    return new Open(
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        projection == null ? null : Projection.valueOf(projection),
        row.getBigDecimal("projected_amount"));
  }
}
