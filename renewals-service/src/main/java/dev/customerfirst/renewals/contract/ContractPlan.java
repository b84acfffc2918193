package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.MomentKind;
import dev.customerfirst.renewals.domain.Moments;
import dev.customerfirst.renewals.domain.RenewalWindows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<DueMoment> planned = new ArrayList<>();
    for (Contract c : signed) {
      moments(c, windows).forEach(moment -> planned.add(new DueMoment(c.id(), moment)));
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

  /** Plans anew when the contract renews by itself, unless that moment has come. */
  void followNotice(Contract c, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, c.zone());
    moments.cancel(c.id(), MomentKind.NOTICE_DEADLINE, now);
    noticeDeadline(c, today.isBefore(c.journeyFrom()) ? c.journeyFrom() : today)
        .filter(moment -> !moments.has(c.id(), MomentKind.NOTICE_DEADLINE))
        .ifPresent(moment -> moments.plan(List.of(new DueMoment(c.id(), moment))));
  }

  private static Optional<Moment> noticeDeadline(Contract c, LocalDate agreedFrom) {
    Conditions conditions = c.conditions();
    return conditions.autoRenew()
        ? Moments.noticeDeadline(c.term(), c.zone(), conditions.noticeDays(), agreedFrom)
        : Optional.empty();
  }
}
