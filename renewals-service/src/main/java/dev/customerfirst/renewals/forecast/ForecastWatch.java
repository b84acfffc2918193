package dev.customerfirst.renewals.forecast;

import dev.customerfirst.kit.time.TimedWork;
import dev.customerfirst.renewals.domain.ForecastCalendar;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes the forecast when a week begins. Weeks that were missed cannot be told any more: the
 * running one is caught up, once, and says that it is late.
 */
@ApplicationScoped
class ForecastWatch implements TimedWork {

  private final ForecastTable table;
  private final ForecastTaking taking;
  private final ForecastCalendar calendar;

  ForecastWatch(ForecastTable table, ForecastTaking taking, ForecastSettings settings) {
    this.table = table;
    this.taking = taking;
    this.calendar = new ForecastCalendar(settings.zone());
  }

  @Override
  public String name() {
    return "renewal-forecast";
  }

  /** The first forecast is due with the week after the first contract was signed. */
  @Override
  public Optional<Instant> nextDue() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                table
                    .lastWeek()
                    .or(() -> table.firstSignature().map(calendar::weekOf))
                    .map(week -> calendar.beginOf(week.plusWeeks(1))));
  }

  @Override
  public void runDue(Instant now) {
    LocalDate week = calendar.weekOf(now);
    QuarkusTransaction.requiringNew().run(() -> taking.take(week, now, calendar.late(week, now)));
  }
}
