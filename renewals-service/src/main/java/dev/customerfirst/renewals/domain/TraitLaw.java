package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.HealthBand;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How each trait of a renewal is judged. */
final class TraitLaw {

  private TraitLaw() {}

  static List<TraitVerdict> judge(RenewalReadings readings, SignalPolicy policy, LocalDate today) {
    return List.of(
        health(readings.health()),
        champion(readings.people()),
        economicBuyer(readings.people()),
        activities(readings.activities(), policy, today),
        promises(readings.promises(), policy, today),
        requests(readings.requests(), policy, today),
        responses(readings.responses(), policy, today));
  }

  private static TraitVerdict health(RenewalReadings.@Nullable Health health) {
    return health == null
        ? unknown(RenewalTrait.HEALTH, "The health of the account is not known yet.")
        : new TraitVerdict(
            RenewalTrait.HEALTH,
            health.band(),
            "The health of the account is "
                + health.band()
                + (health.score() == null ? "." : " with a score of " + health.score() + "."),
            health.asOf());
  }

  /** Without a champion nobody at the customer fights for the renewal. */
  private static TraitVerdict champion(RenewalReadings.@Nullable People people) {
    if (people == null) {
      return unknown(RenewalTrait.CHAMPION, "Nothing is known of contacts yet.");
    }
    return new TraitVerdict(
        RenewalTrait.CHAMPION,
        people.champion() ? HealthBand.GREEN : HealthBand.RED,
        people.champion() ? "There is a champion." : "There is no champion.",
        people.asOf());
  }

  private static TraitVerdict economicBuyer(RenewalReadings.@Nullable People people) {
    if (people == null) {
      return unknown(RenewalTrait.ECONOMIC_BUYER, "Nothing is known of contacts yet.");
    }
    return new TraitVerdict(
        RenewalTrait.ECONOMIC_BUYER,
        people.economicBuyer() ? HealthBand.GREEN : HealthBand.YELLOW,
        people.economicBuyer()
            ? "The economic buyer is known."
            : "It is not known who decides about the money.",
        people.asOf());
  }

  private static TraitVerdict activities(
      RenewalReadings.@Nullable Activities activities, SignalPolicy policy, LocalDate today) {
    if (activities == null) {
      return unknown(RenewalTrait.MISSED_ACTIVITIES, "No activity was heard of yet.");
    }
    int overdue = (int) activities.openUntil().stream().filter(today::isAfter).count();
    int missed = activities.skipped() + overdue;
    return new TraitVerdict(
        RenewalTrait.MISSED_ACTIVITIES,
        policy.missedActivities().band(missed),
        missed == 0
            ? "No activity was missed."
            : "Activities missed: " + activities.skipped() + " skipped, " + overdue + " overdue.",
        activities.asOf());
  }

  private static TraitVerdict promises(
      RenewalReadings.@Nullable Promises promises, SignalPolicy policy, LocalDate today) {
    if (promises == null) {
      return unknown(RenewalTrait.PROMISES, "There is no business case yet.");
    }
    List<Promise> missed =
        promises.promises().stream().filter(promise -> promise.missedOn(today)).toList();
    return new TraitVerdict(
        RenewalTrait.PROMISES,
        policy.missedPromises().band(missed.size()),
        missed.isEmpty()
            ? "No promise of the business case is overdue."
            : "Promises not kept: "
                + missed.stream()
                    .map(p -> p.metric() + " by " + p.dueOn())
                    .collect(Collectors.joining("; "))
                + ".",
        promises.asOf());
  }

  private static TraitVerdict requests(
      RenewalReadings.@Nullable Requests requests, SignalPolicy policy, LocalDate today) {
    if (requests == null) {
      return unknown(RenewalTrait.NEGLECTED_REQUIREMENTS, "No ticket was heard of yet.");
    }
    int days = policy.neglectedAfterDays();
    int neglected =
        (int)
            requests.openSince().stream()
                .filter(since -> today.isAfter(since.plusDays(days)))
                .count();
    return new TraitVerdict(
        RenewalTrait.NEGLECTED_REQUIREMENTS,
        policy.neglectedRequirements().band(neglected),
        neglected == 0
            ? "No feature request is open for more than " + days + " days."
            : "Feature requests open for more than " + days + " days: " + neglected + ".",
        requests.asOf());
  }

  private static TraitVerdict responses(
      RenewalReadings.@Nullable Responses responses, SignalPolicy policy, LocalDate today) {
    if (responses == null) {
      return unknown(RenewalTrait.BREACHES, "No first response with a promised time was sent yet.");
    }
    int days = policy.breachCountsForDays();
    int late =
        (int) responses.lateOn().stream().filter(day -> !today.isAfter(day.plusDays(days))).count();
    return new TraitVerdict(
        RenewalTrait.BREACHES,
        policy.breaches().band(late),
        late == 0
            ? "No first response was late in the last " + days + " days."
            : "First responses that were late in the last " + days + " days: " + late + ".",
        responses.asOf());
  }

  private static TraitVerdict unknown(RenewalTrait trait, String because) {
    return new TraitVerdict(trait, null, because, null);
  }
}
