package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ChurnReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the customer does not renew, when they said so, and why. */
record NonRenewalView(LocalDate givenOn, ChurnReason reason, String because) {

  static @Nullable NonRenewalView of(@Nullable NonRenewal said) {
    return said == null
        ? null
        : new NonRenewalView(said.noticeGivenOn(), said.churnReason(), said.churnBecause());
  }
}
