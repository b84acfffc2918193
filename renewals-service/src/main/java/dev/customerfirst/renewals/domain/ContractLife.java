package dev.customerfirst.renewals.domain;

import static dev.customerfirst.events.ContractStatus.CHURNED;
import static dev.customerfirst.events.ContractStatus.DRAFT;
import static dev.customerfirst.events.ContractStatus.ENDED;
import static dev.customerfirst.events.ContractStatus.LAPSED;
import static dev.customerfirst.events.ContractStatus.RENEWED;
import static dev.customerfirst.events.ContractStatus.SIGNED;
import static dev.customerfirst.events.ContractStatus.STARTED;
import static dev.customerfirst.renewals.domain.Happening.AMEND;
import static dev.customerfirst.renewals.domain.Happening.DISCARD;
import static dev.customerfirst.renewals.domain.Happening.EDIT;
import static dev.customerfirst.renewals.domain.Happening.ELAPSE_QUARTER;
import static dev.customerfirst.renewals.domain.Happening.END;
import static dev.customerfirst.renewals.domain.Happening.END_FOLLOWED;
import static dev.customerfirst.renewals.domain.Happening.END_LEFT;
import static dev.customerfirst.renewals.domain.Happening.OPEN_WINDOW;
import static dev.customerfirst.renewals.domain.Happening.PASS_GRACE;
import static dev.customerfirst.renewals.domain.Happening.PASS_NOTICE_DEADLINE;
import static dev.customerfirst.renewals.domain.Happening.RENEW;
import static dev.customerfirst.renewals.domain.Happening.SAY_NON_RENEWAL;
import static dev.customerfirst.renewals.domain.Happening.SIGN;
import static dev.customerfirst.renewals.domain.Happening.START;
import static dev.customerfirst.renewals.domain.Happening.TAKE_BACK_NON_RENEWAL;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.kit.rule.Refusal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a contract in one table: what everything that can happen makes of it. What is not in
 * here cannot happen; nobody else compares statuses to decide what may.
 */
public final class ContractLife {

  static final Map<ContractStatus, Map<Happening, ContractStatus>> TRANSITIONS =
      Map.of(
          // A draft that is discarded leaves nothing behind.
          DRAFT, Map.of(EDIT, DRAFT, DISCARD, DRAFT, SIGN, SIGNED),
          SIGNED,
              Map.of(
                  AMEND, SIGNED,
                  RENEW, SIGNED,
                  SAY_NON_RENEWAL, SIGNED,
                  TAKE_BACK_NON_RENEWAL, SIGNED,
                  START, STARTED),
          STARTED,
              Map.ofEntries(
                  Map.entry(AMEND, STARTED),
                  Map.entry(RENEW, STARTED),
                  Map.entry(SAY_NON_RENEWAL, STARTED),
                  Map.entry(TAKE_BACK_NON_RENEWAL, STARTED),
                  Map.entry(OPEN_WINDOW, STARTED),
                  Map.entry(ELAPSE_QUARTER, STARTED),
                  Map.entry(PASS_NOTICE_DEADLINE, STARTED),
                  Map.entry(END, ENDED),
                  Map.entry(END_FOLLOWED, RENEWED),
                  Map.entry(END_LEFT, CHURNED)),
          ENDED, Map.of(RENEW, RENEWED, SAY_NON_RENEWAL, CHURNED, PASS_GRACE, LAPSED),
          RENEWED, Map.of(PASS_GRACE, RENEWED),
          // They may change their mind while the days of grace last.
          CHURNED, Map.of(RENEW, RENEWED, PASS_GRACE, CHURNED),
          LAPSED, Map.of());

  private static final Map<ContractStatus, String> STANDING =
      new EnumMap<>(
          Map.of(
              DRAFT, "a draft",
              SIGNED, "signed and has not started",
              STARTED, "running",
              ENDED, "over and in its days of grace",
              RENEWED, "over, and another one follows it",
              LAPSED, "over, and nobody renewed it in time",
              CHURNED, "over, and the customer said that they leave"));

  private ContractLife() {}

  /** Why somebody cannot do that, and what they can do instead; empty when they can. */
  public static Optional<Refusal> refusal(ContractStatus status, Happening asked) {
    return next(status, asked).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "contract-status",
                "You cannot "
                    + asked.command()
                    + ": this contract is "
                    + STANDING.get(status)
                    + ". "
                    + insteadOf(status)));
  }

  /**
   * The status after something that may happen.
   *
   * @throws IllegalStateException when that cannot happen to a contract of this status
   */
  public static ContractStatus after(ContractStatus status, Happening happening) {
    return next(status, happening)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    happening + " cannot happen to a contract that is " + status));
  }

  private static Optional<ContractStatus> next(ContractStatus status, Happening happening) {
    return Optional.ofNullable(TRANSITIONS.getOrDefault(status, Map.of()).get(happening));
  }

  private static String insteadOf(ContractStatus status) {
    List<String> possible =
        Arrays.stream(Happening.values())
            .filter(h -> h.askedFor() && next(status, h).isPresent())
            .map(Happening::command)
            .toList();
    if (possible.isEmpty()) {
      return status == RENEWED
          ? "Go on with the contract that its successorId names."
          : "Sign a new contract instead.";
    }
    int last = possible.size() - 1;
    String before = String.join(", ", possible.subList(0, last));
    return "You can " + (before.isEmpty() ? "" : before + " or ") + possible.get(last) + ".";
  }
}
