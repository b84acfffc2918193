package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.Amendment;
import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.renewals.domain.JourneyFrom;
import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.MomentKind;
import dev.customerfirst.renewals.domain.Moments;
import dev.customerfirst.renewals.domain.RenewalWindows;
import dev.customerfirst.renewals.domain.Replanning;
import dev.customerfirst.renewals.domain.Replanning.Occurrence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down what will happen to contracts by itself. */
@ApplicationScoped
class ContractPlan {

  private final ContractMomentRepository moments;
  private final RenewalWindows windows;

  ContractPlan(ContractMomentRepository moments, RenewalsSettings settings) {
    this.moments = moments;
    this.windows = settings.windows();
  }

  /** Plans all that comes of a signature, with one statement. */
  void begin(List<Contract> signed) {
    List<PlannedMoment> planned = new ArrayList<>();
    for (Contract c : signed) {
      moments(c, windows).forEach(moment -> planned.add(PlannedMoment.of(c, moment)));
    }
    moments.plan(planned);
  }

  /** All that will happen to a contract by itself, in order. */
  static List<Moment> moments(Contract c, RenewalWindows windows) {
    List<Moment> all = new ArrayList<>(Moments.of(c.term(), c.zone(), c.journeyFrom(), windows));
    noticeDeadline(c, c.journeyFrom()).ifPresent(all::add);
    all.sort(Moment.IN_ORDER);
    return all;
  }

  /**
   * Plans anew when the contract renews by itself, unless it was renewed. A deadline that has come
   * is followed by a later one alone.
   */
  void followNotice(Contract c, Instant now) {
    moments.cancel(c.id(), MomentKind.NOTICE_DEADLINE, now);
    if (c.successorId() != null) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(now, c.zone());
    boolean hasCome = moments.has(c.id(), MomentKind.NOTICE_DEADLINE);
    noticeDeadline(c, today.isBefore(c.journeyFrom()) ? c.journeyFrom() : today)
        .filter(moment -> !hasCome || moment.dueAt().isAfter(now))
        .ifPresent(moment -> moments.plan(List.of(PlannedMoment.of(c, moment))));
  }

  /** What would be still to come if the contract were amended so; what happened stays. */
  List<Moment> toComeAfter(Contract c, Amendment amendment, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, c.zone());
    ContractTerm term = amendment.term();
    LocalDate journeyFrom = JourneyFrom.amended(c.journeyFrom(), c.term(), term, today);
    List<Moment> all = new ArrayList<>(Moments.of(term, c.zone(), journeyFrom, windows));
    noticeDeadline(c, term, today.isBefore(journeyFrom) ? journeyFrom : today).ifPresent(all::add);
    all.sort(Moment.IN_ORDER);
    Set<Occurrence> happened =
        moments.happened(c.id()).stream().map(Occurrence::of).collect(Collectors.toSet());
    return Replanning.toCome(all, happened, now);
  }

  List<Moment> toCome(Contract c) {
    return moments.toCome(c.id());
  }

  /** The number of the last quarter that was told to be over; 0 for none. */
  int quartersElapsed(Contract c) {
    return moments.happened(c.id()).stream()
        .filter(moment -> moment.kind() == MomentKind.QUARTER_ELAPSED)
        .mapToInt(Moment::number)
        .max()
        .orElse(0);
  }

  /** Replaces what was still to come. */
  void replan(Contract c, List<Moment> toCome) {
    moments.forgetToCome(c.id());
    moments.plan(toCome.stream().map(moment -> PlannedMoment.of(c, moment)).toList());
  }

  private static Optional<Moment> noticeDeadline(Contract c, LocalDate agreedFrom) {
    return noticeDeadline(c, c.term(), agreedFrom);
  }

  private static Optional<Moment> noticeDeadline(
      Contract c, ContractTerm term, LocalDate agreedFrom) {
    Conditions conditions = c.conditions();
    return conditions.autoRenew()
        ? Moments.noticeDeadline(term, c.zone(), conditions.noticeDays(), agreedFrom)
        : Optional.empty();
  }
}
