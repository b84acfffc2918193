package dev.customerfirst.accounts.adoption;

import dev.customerfirst.accounts.agreement.ProductionDays;
import dev.customerfirst.accounts.contract.KnownContracts;
import dev.customerfirst.accounts.domain.Adoption;
import dev.customerfirst.accounts.domain.ContractTerms;
import dev.customerfirst.accounts.domain.DailyOfMonthly;
import dev.customerfirst.accounts.domain.MetricFigure;
import dev.customerfirst.accounts.metric.MetricFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fetches what the ratios are made of: four queries, however many accounts. */
@ApplicationScoped
class AdoptionSources {

  private static final String DAU = "dau";
  private static final String MAU = "mau";

  private final MetricFigures figures;
  private final KnownContracts contracts;
  private final ProductionDays production;

  AdoptionSources(MetricFigures figures, KnownContracts contracts, ProductionDays production) {
    this.figures = figures;
    this.contracts = contracts;
    this.production = production;
  }

  /**
   * @param from first day whose figures are needed
   * @param to last day whose figures are needed
   */
  Map<UUID, Adoption.Sources> of(Collection<UUID> accounts, LocalDate from, LocalDate to) {
    Map<UUID, List<MetricFigure>> dau = figures.ofAll(accounts, DAU, from, to);
    Map<UUID, List<MetricFigure>> mau = figures.ofAll(accounts, MAU, from, to);
    Map<UUID, List<ContractTerms>> signed = contracts.ofAll(accounts);
    Map<UUID, LocalDate> inProduction = production.of(accounts);
    return accounts.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                account ->
                    new Adoption.Sources(
                        dau.getOrDefault(account, List.of()),
                        mau.getOrDefault(account, List.of()),
                        signed.getOrDefault(account, List.of()),
                        inProduction.get(account))));
  }

  /** How both ratios stand on a day needs the month before it and the 28 days before it. */
  static LocalDate firstDayFor(LocalDate today) {
    LocalDate month = today.withDayOfMonth(1).minusMonths(1);
    LocalDate window = today.minusDays(DailyOfMonthly.WINDOW);
    return month.isBefore(window) ? month : window;
  }
}
