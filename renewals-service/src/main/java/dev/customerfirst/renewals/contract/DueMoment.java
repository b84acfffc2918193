package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.Moment;
import java.util.Comparator;
import java.util.UUID;

/** A moment that has come, with its contract. */
record DueMoment(UUID contractId, Moment moment) {

  /**
   * By instant; at the same instant everything of one contract before anything of the next, and a
   * predecessor, whose id is older, before its successor.
   */
  static final Comparator<DueMoment> IN_ORDER =
      Comparator.comparing((DueMoment due) -> due.moment().dueAt())
          .thenComparing(DueMoment::contractId)
          .thenComparing(DueMoment::moment, Moment.IN_ORDER);
}
