package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.kit.rule.Refusal;
import java.util.Optional;

/** When a fit can be assessed (R156). */
public final class FitLaw {

  private FitLaw() {}

  /** Refuses customers: whether they were a fit is shown by their business case now. */
  public static Optional<Refusal> check(Lifecycle lifecycle) {
    return lifecycle == Lifecycle.CUSTOMER
        ? Optional.of(
            Refusal.conflict(
                "already-a-customer",
                "The fit of a prospect is assessed, and this account is a customer. Keep its"
                    + " business case up to date instead."))
        : Optional.empty();
  }

  /** Refuses an assessment in which the customer says nothing. */
  public static Optional<Refusal> checkWords(int quotes) {
    return quotes > 0
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "nothing-heard",
                "/problems",
                "Write down at least one problem, opportunity or goal in the customer's words."));
  }
}
