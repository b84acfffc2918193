package dev.customerfirst.renewals.outlook;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.renewals.assessment.TraitsJson;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.domain.CallRule;
import dev.customerfirst.renewals.domain.NextStep;
import dev.customerfirst.renewals.domain.RenewalGap;
import dev.customerfirst.renewals.domain.RenewalSignal;
import dev.customerfirst.renewals.domain.RenewalStanding;
import dev.customerfirst.renewals.domain.RenewalStanding.OpenPlan;
import dev.customerfirst.renewals.saveplan.PlanBook;
import dev.customerfirst.renewals.signal.AccountSituations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All renewals that are open, the soonest end first. */
@ApplicationScoped
class RenewalRadar {

  private static final String LIST = "renewals";

  /**
   * What is asked for.
   *
   * @param endingBefore exclusive
   */
  record Question(LocalDate endingBefore, @Nullable Tier tier, @Nullable HealthBand rating) {}

  private final RadarRows rows;
  private final AccountSituations situations;
  private final PlanBook plans;
  private final TraitsJson json;
  private final Clock clock;

  RenewalRadar(
      RadarRows rows, AccountSituations situations, PlanBook plans, TraitsJson json, Clock clock) {
    this.rows = rows;
    this.situations = situations;
    this.plans = plans;
    this.json = json;
    this.clock = clock;
  }

  @Transactional
  Page<RenewalRow> page(Question question, PageRequest request) {
    List<String> after = ListPlace.partsOf(request, LIST, 3);
    List<RadarRows.Found> found =
        rows.find(
            question,
            after.isEmpty() ? RadarRows.FIRST_DAY : LocalDate.parse(after.get(1)),
            after.isEmpty() ? RadarRows.BEFORE_ALL : UUID.fromString(after.get(2)),
            request.limit() + 1);
    List<ContractInBrief> contracts = found.stream().map(RadarRows.Found::contract).toList();
    Map<UUID, Map<Role, UUID>> teams = situations.teams(contracts);
    Map<UUID, OpenPlan> open = plans.open(contracts);
    Instant now = clock.instant();
    return Pages.cut(
        request,
        found,
        row ->
            view(
                row,
                teams.getOrDefault(row.contract().id(), Map.of()),
                open.get(row.contract().id()),
                now),
        row ->
            new String[] {
              LIST, row.contract().term().endsOn().toString(), row.contract().id().toString()
            });
  }

  private RenewalRow view(
      RadarRows.Found row, Map<Role, UUID> team, @Nullable OpenPlan plan, Instant now) {
    ContractInBrief contract = row.contract();
    LocalDate today = contract.today(now);
    RenewalSignal signal = RenewalSignal.of(json.read(row.traits()));
    RenewalStanding standing =
        new RenewalStanding(
            signal, row.call(), row.projection(), plan, team.containsKey(Role.ACCOUNT_EXECUTIVE));
    List<RenewalGap> gaps = standing.gaps(today);
    Money value = contract.annualValue();
    return new RenewalRow(
        contract.id(),
        contract.accountId(),
        row.accountName(),
        row.tier(),
        contract.status(),
        contract.term().endsOn(),
        ChronoUnit.DAYS.between(today, contract.term().dayAfter()),
        row.window(),
        value,
        signal.band(),
        row.call(),
        CallRule.agree(signal.band(), row.call()),
        standing.rating(),
        row.projection(),
        row.projection() == null
            ? null
            : new Money(
                row.projection().amount(value.amount(), row.projectedAmount()), value.currency()),
        GapView.of(gaps),
        NextStep.of(gaps, team),
        AssessmentReading.asOf(signal.traits()));
  }
}
