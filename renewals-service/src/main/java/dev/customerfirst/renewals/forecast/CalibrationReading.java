package dev.customerfirst.renewals.forecast;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.contracts.AnnualValueLaw;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.renewals.domain.Calibration;
import dev.customerfirst.renewals.domain.Calibration.Forecasted;
import dev.customerfirst.renewals.domain.Projection;
import dev.customerfirst.renewals.domain.RenewalOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Holds forecasts against what became of the contracts. */
@ApplicationScoped
class CalibrationReading {

  /** Days before the day after the last day. */
  static final List<Integer> LEADS = List.of(180, 120, 90, 30);

  /**
   * Contracts that are over and decided, each with the forecast of its week. A renewal counts with
   * the successor as it is now.
   */
  private static final String SQL =
      """
      select c.status, c.starts_on, c.ends_on, c.amount, c.currency, s.starts_on as next_starts_on,
        s.ends_on as next_ends_on, s.amount as next_amount, s.currency as next_currency,
        f.week, f.projection, f.projected_amount
      from contract c
      left join contract s on s.id = c.successor_id
      left join lateral (
        select week, projection, projected_amount from renewal_forecast
        where contract_id = c.id and week <= c.ends_on + 1 - ? and week > c.ends_on + 1 - ? - 7
        order by week desc limit 1) f on true
      where c.ends_on between ? and ? and c.ends_on < ?
        and (c.status in ('RENEWED', 'LAPSED', 'CHURNED')
          or (c.status = 'ENDED' and c.successor_id is not null))
      """;

  /** A decided contract, with its forecast where there was one. */
  private record Decided(@Nullable Forecasted forecasted) {}

  private final DataSource database;
  private final Clock clock;

  CalibrationReading(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  CalibrationView of(LocalDate from, LocalDate to) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    int contracts = decided(from, to, today, LEADS.get(0)).size();
    return new CalibrationView(
        from,
        to,
        clock.instant(),
        contracts,
        LEADS.stream().map(days -> lead(days, decided(from, to, today, days))).toList());
  }

  private List<Decided> decided(LocalDate from, LocalDate to, LocalDate today, int lead) {
    return Sql.query(
        database,
        SQL,
        p -> p.set(lead).set(lead).set(from).set(to).set(today.plusDays(1)),
        CalibrationReading::row);
  }

  private static CalibrationView.Lead lead(int days, List<Decided> decided) {
    List<Forecasted> forecasted =
        decided.stream().flatMap(one -> Optional.ofNullable(one.forecasted()).stream()).toList();
    return new CalibrationView.Lead(
        days, decided.size() - forecasted.size(), Calibration.of(forecasted));
  }

  private static Decided row(ResultSet row) throws SQLException {
    if (row.getObject("week") == null) {
      return new Decided(null);
    }
    String currency = row.getString("currency");
    BigDecimal before = annual(row, "");
    @Nullable BigDecimal after = successor(row, currency);
    RenewalOutcome outcome = outcome(row, before, after);
    boolean gone = outcome == RenewalOutcome.LAPSED || outcome == RenewalOutcome.CHURNED;
    String projection = row.getString("projection");
    return new Decided(
        new Forecasted(
            projection == null ? null : Projection.valueOf(projection),
            row.getBigDecimal("projected_amount"),
            currency,
            outcome,
            gone ? BigDecimal.ZERO.setScale(before.scale()) : after));
  }

  private static RenewalOutcome outcome(
      ResultSet row, BigDecimal before, @Nullable BigDecimal after) throws SQLException {
    return switch (ContractStatus.valueOf(row.getString("status"))) {
      case LAPSED -> RenewalOutcome.LAPSED;
      case CHURNED -> RenewalOutcome.CHURNED;
      default -> RenewalOutcome.renewed(before, after);
    };
  }

  /** Null when it is in another currency, or is not there. */
  private static @Nullable BigDecimal successor(ResultSet row, String currency)
      throws SQLException {
    return currency.equals(row.getString("next_currency")) ? annual(row, "next_") : null;
  }

  private static BigDecimal annual(ResultSet row, String prefix) throws SQLException {
    return AnnualValueLaw.annualValue(
            row.getObject(prefix + "starts_on", LocalDate.class),
            row.getObject(prefix + "ends_on", LocalDate.class),
            new Money(row.getBigDecimal(prefix + "amount"), row.getString(prefix + "currency")))
        .amount();
  }
}
