package dev.customerfirst.playbooks.picture;

import dev.customerfirst.events.contracts.QuarterLaw;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.playbooks.activity.ActivityDays;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.customer.CustomerContract;
import dev.customerfirst.playbooks.picture.JourneyPicture.Drawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what a picture of a journey shows. */
@ApplicationScoped
class JourneyPictureService {

  private final CustomerBook customers;
  private final ActivityDays activities;
  private final Clock clock;

  JourneyPictureService(CustomerBook customers, ActivityDays activities, Clock clock) {
    this.customers = customers;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * The journey of a contract.
   *
   * @param contractId null for the contract that runs today; else the next, else the last
   * @throws dev.customerfirst.kit.http.ProblemException 404 when account or contract are not known
   *     here, or the account has no journey yet
   */
  @Transactional
  JourneyPicture of(UUID accountId, @Nullable UUID contractId) {
    customers.find(accountId).orElseThrow(() -> Problems.notFound("account", accountId));
    List<ContractTerms> known =
        customers.contractsOf(accountId).stream()
            .map(CustomerContract::terms)
            .flatMap(Optional::stream)
            .toList();
    List<ActivityDays.Day> days = activities.ofAccount(accountId);
    return contractId == null ? current(accountId, known, days) : named(contractId, known, days);
  }

  private JourneyPicture named(
      UUID contractId, List<ContractTerms> known, List<ActivityDays.Day> days) {
    return known.stream()
        .filter(terms -> terms.contractId().equals(contractId))
        .findFirst()
        .map(terms -> picture(terms, days))
        .orElseThrow(() -> Problems.notFound("contract", contractId));
  }

  /** Only contracts with a journey count: an add-on has none. */
  private JourneyPicture current(
      UUID accountId, List<ContractTerms> known, List<ActivityDays.Day> days) {
    List<ContractTerms> withJourney =
        known.stream()
            .filter(terms -> days.stream().anyMatch(day -> day.belongsTo(terms.contractId(), null)))
            .toList();
    return withJourney.stream()
        .findFirst()
        .flatMap(any -> PictureChoice.on(today(any), withJourney))
        .map(terms -> picture(terms, days))
        .orElseThrow(() -> Problems.notFound("journey", accountId));
  }

  private JourneyPicture picture(ContractTerms terms, List<ActivityDays.Day> days) {
    LocalDate today = today(terms);
    return new JourneyPicture(
        terms.startsOn(),
        terms.endsOn(),
        today,
        QuarterLaw.quarters(terms.startsOn(), terms.endsOn(), ZoneId.of(terms.timeZone())),
        days.stream()
            .filter(day -> day.belongsTo(terms.contractId(), terms.opportunityId()))
            .flatMap(
                day ->
                    Mark.of(day.status(), day.onTime(), day.dueOn(), today).stream()
                        .map(mark -> new Drawn(day.code(), day.dueOn(), mark)))
            .toList());
  }

  private LocalDate today(ContractTerms terms) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(terms.timeZone()));
  }
}
