package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who stayed and with how much (R001). An account that had value at the end of the day before a
 * period is compared with itself at the end of the last day, in each currency apart. What ended and
 * can still be renewed is neither kept nor lost. docs/retention.md says all of it in words.
 */
public final class RetentionLaw {

  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  private RetentionLaw() {}

  public static AccountRetention judge(AccountContracts account, RetentionPeriod period) {
    AccountContracts.Worth before = account.worthOn(period.dayBefore());
    AccountContracts.Worth after = account.worthOn(period.to());
    MoneyByCurrency undecided = account.undecidedOn(period.to());
    boolean mayStay = after.isCustomer() || !undecided.isNothing();
    SortedSet<String> currencies = new TreeSet<>(before.value().amounts().keySet());
    currencies.addAll(after.value().amounts().keySet());
    boolean known = account.wasCustomerBy(period.dayBefore());
    List<RetentionRow> rows =
        currencies.stream()
            .map(
                currency -> {
                  BigDecimal start = before.value().in(currency);
                  BigDecimal end = after.value().in(currency);
                  return start.signum() == 0
                      ? joined(currency, end, joining(before, known), after.startsLater())
                      : compared(
                          currency,
                          start,
                          end,
                          pending(start, end, undecided.in(currency)),
                          mayStay,
                          after.startsLater());
                })
            .toList();
    return new AccountRetention(
        account.accountId(),
        outcome(before.isCustomer(), after.isCustomer(), mayStay),
        rows,
        renewals(account, period));
  }

  /** No amount counts as lost while the contract that carried it can still be renewed. */
  private static BigDecimal pending(BigDecimal start, BigDecimal end, BigDecimal undecided) {
    if (undecided.signum() == 0) {
      return NOTHING;
    }
    return end.signum() == 0 ? start : start.subtract(end).max(NOTHING).min(undecided);
  }

  private static RetentionRow compared(
      String currency,
      BigDecimal worth,
      BigDecimal end,
      BigDecimal pending,
      boolean mayStay,
      boolean startsLater) {
    BigDecimal start = worth.subtract(pending);
    BigDecimal less = start.subtract(end).max(NOTHING);
    BigDecimal more = end.subtract(start).max(NOTHING);
    boolean gone = end.signum() == 0 && !mayStay;
    return new RetentionRow(
        currency,
        start.signum() == 0 ? RetentionOutcome.PENDING : direction(less, more, gone),
        start,
        pending,
        gone ? less : NOTHING,
        gone ? NOTHING : less,
        more,
        NOTHING,
        end,
        startsLater && end.signum() > 0);
  }

  private static RetentionOutcome direction(BigDecimal less, BigDecimal more, boolean gone) {
    if (gone) {
      return RetentionOutcome.CHURNED;
    }
    if (less.signum() > 0) {
      return RetentionOutcome.CONTRACTED;
    }
    return more.signum() > 0 ? RetentionOutcome.EXPANDED : RetentionOutcome.KEPT;
  }

  private static RetentionRow joined(
      String currency, BigDecimal end, RetentionOutcome outcome, boolean startsLater) {
    return new RetentionRow(
        currency, outcome, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, end, end, startsLater);
  }

  private static RetentionOutcome joining(AccountContracts.Worth before, boolean known) {
    if (before.isCustomer()) {
      return RetentionOutcome.NEW_CURRENCY;
    }
    return known ? RetentionOutcome.REACTIVATED : RetentionOutcome.NEW;
  }

  private static AccountOutcome outcome(boolean before, boolean after, boolean mayStay) {
    if (!before) {
      return AccountOutcome.NOT_THERE;
    }
    if (after) {
      return AccountOutcome.KEPT;
    }
    return mayStay ? AccountOutcome.PENDING : AccountOutcome.LOST;
  }

  /** Contracts of some value whose day after the last lies in the period. */
  private static List<RenewalRow> renewals(AccountContracts account, RetentionPeriod period) {
    return account.contracts().stream()
        .filter(contract -> period.contains(contract.endsOn().plusDays(1)))
        .filter(contract -> contract.annualValue(contract.endsOn()).amount().signum() > 0)
        .map(contract -> renewal(contract, account.contract(contract.successorId())))
        .toList();
  }

  private static RenewalRow renewal(SignedContract contract, Optional<SignedContract> successor) {
    Money before = contract.annualValue(contract.endsOn());
    Optional<Money> after = successor.map(next -> next.annualValue(next.startsOn()));
    ContractOutcome outcome =
        after
            .map(
                money ->
                    money.currency().equals(before.currency())
                        ? ContractOutcome.RENEWED
                        : ContractOutcome.OTHER_CURRENCY)
            .orElse(contract.undecided() ? ContractOutcome.PENDING : ContractOutcome.LOST);
    return new RenewalRow(
        contract.id(),
        contract.endsOn(),
        contract.successorId(),
        before.currency(),
        outcome,
        before.amount(),
        outcome == ContractOutcome.RENEWED ? after.map(Money::amount).orElse(NOTHING) : NOTHING);
  }
}
