package dev.customerfirst.renewals.forecast;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.contracts.AnnualValueLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what is expected of every renewal that is open and comes within a year, whole sets at a
 * time. Whoever enters the week first takes it; another instance waits and finds it taken.
 */
@ApplicationScoped
class ForecastTaking {

  private static final int CHUNK = 5_000;
  private static final int DAYS_AHEAD = 365;

  private final ForecastTable table;

  ForecastTaking(ForecastTable table) {
    this.table = table;
  }

  @Transactional(TxType.MANDATORY)
  void take(LocalDate week, Instant now, boolean late) {
    if (!table.begin(week, now, late)) {
      return;
    }
    LocalDate last = week.plusDays(DAYS_AHEAD);
    UUID after = new UUID(0, 0);
    List<ForecastTable.Open> chunk;
    do {
      chunk = table.open(last, after, CHUNK);
      table.keep(week, chunk.stream().map(ForecastTaking::line).toList());
      if (!chunk.isEmpty()) {
        after = chunk.get(chunk.size() - 1).contractId();
      }
    } while (chunk.size() == CHUNK);
  }

  private static ForecastTable.Line line(ForecastTable.Open open) {
    BigDecimal annual =
        AnnualValueLaw.annualValue(
                open.startsOn(), open.endsOn(), new Money(open.amount(), open.currency()))
            .amount();
    return new ForecastTable.Line(
        open.contractId(),
        annual,
        open.projection() == null
            ? null
            : open.projection().amount(annual, open.projectedAmount()));
  }
}
