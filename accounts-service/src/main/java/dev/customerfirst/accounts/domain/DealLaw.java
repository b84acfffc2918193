package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import java.util.Optional;

/** The way of a deal through the sales stages (facts 1.10). */
public final class DealLaw {

  public static final int FIRST_STAGE = 0;

  /** The economic buyer has signed off: planning starts (facts 1.2). */
  public static final int SIGNED_OFF = 6;

  /** Closed won. */
  public static final int WON_STAGE = 7;

  private record Transition(DealStatus from, DealStep step, DealStatus to) {}

  /** Everything that can happen. What is not in here is refused: won and lost are final. */
  private static final List<Transition> TABLE =
      List.of(
          new Transition(DealStatus.OPEN, DealStep.REACH_STAGE, DealStatus.OPEN),
          new Transition(DealStatus.OPEN, DealStep.WIN, DealStatus.WON),
          new Transition(DealStatus.OPEN, DealStep.LOSE, DealStatus.LOST));

  private DealLaw() {}

  /** Where a step leads, or empty when the deal is closed. */
  public static Optional<DealStatus> after(DealStatus from, DealStep step) {
    return TABLE.stream()
        .filter(transition -> transition.from() == from && transition.step() == step)
        .map(Transition::to)
        .findFirst();
  }

  /** What reaching a stage means. */
  public static DealStep stepTo(int stage) {
    return stage == WON_STAGE ? DealStep.WIN : DealStep.REACH_STAGE;
  }

  /** Refuses stages there are not. */
  public static Optional<Refusal> checkStage(int stage, String pointer) {
    return stage < FIRST_STAGE || stage > WON_STAGE
        ? Optional.of(
            Refusal.invalid(
                "unknown-stage",
                pointer,
                "There is no sales stage "
                    + stage
                    + ". Use "
                    + FIRST_STAGE
                    + " to "
                    + WON_STAGE
                    + "."))
        : Optional.empty();
  }

  /** Refuses a step that a closed deal cannot take. */
  public static Optional<Refusal> check(DealStatus from, DealStep step) {
    return after(from, step).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "opportunity-closed",
                "This opportunity is "
                    + (from == DealStatus.WON ? "won" : "lost")
                    + ", which is final. Record a new opportunity if there is another deal."));
  }
}
