package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Promised against delivered (R045-R047). */
public final class CaseLaw {

  /** A target keeps up when it has come this many per cent of the way the calendar asks for. */
  static final int KEEPS_UP_PERCENT = 80;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private CaseLaw() {}

  /**
   * How one target stands. Reached is reached, also after its day. Before its day the way is
   * expected to be covered evenly from the promise on; without any figure half of the time may
   * pass.
   *
   * @param delivered the newest figure; null when none is reported
   */
  public static Judgement judge(Target target, @Nullable BigDecimal delivered, LocalDate today) {
    if (delivered != null && target.isReachedBy(delivered)) {
      return new Judgement(
          CaseStatus.DELIVERED,
          target.metric()
              + " is "
              + text(delivered)
              + "; "
              + text(target.target())
              + " was promised.");
    }
    if (today.isAfter(target.dueOn())) {
      return new Judgement(
          CaseStatus.MISSED,
          target.metric()
              + (delivered == null ? " was never reported" : " is " + text(delivered))
              + "; "
              + text(target.target())
              + " was promised by "
              + target.dueOn()
              + ".");
    }
    long passed = Math.max(0, ChronoUnit.DAYS.between(target.promisedOn(), today));
    long whole = Math.max(1, ChronoUnit.DAYS.between(target.promisedOn(), target.dueOn()));
    if (delivered == null) {
      boolean early = passed * 2 < whole;
      return new Judgement(
          early ? CaseStatus.PROMISED : CaseStatus.AT_RISK,
          early
              ? target.metric() + " is promised by " + target.dueOn() + "; no figure yet."
              : "Half of the time until "
                  + target.dueOn()
                  + " is over, and no figure of "
                  + target.metric()
                  + " is reported.");
    }
    BigDecimal covered = delivered.subtract(target.start());
    BigDecimal distance = target.target().subtract(target.start());
    // covered / distance >= passed / whole * 80 %, without a division.
    BigDecimal have = covered.multiply(BigDecimal.valueOf(whole)).multiply(HUNDRED);
    BigDecimal need = distance.multiply(BigDecimal.valueOf(passed * KEEPS_UP_PERCENT));
    boolean keepsUp = distance.signum() > 0 ? have.compareTo(need) >= 0 : have.compareTo(need) <= 0;
    return new Judgement(
        keepsUp ? CaseStatus.ON_TRACK : CaseStatus.AT_RISK,
        target.metric()
            + " is "
            + text(delivered)
            + " on the way from "
            + text(target.start())
            + " to "
            + text(target.target())
            + "; "
            + passed * 100 / whole
            + " % of the time is over.");
  }

  /**
   * How the whole case stands: as its worst target, and delivered only when every target is and the
   * money too.
   *
   * @param targets how they stand
   * @param expected null when no money was promised
   * @param delivered money delivered by now, in the same currency
   */
  public static Judgement whole(
      Collection<CaseStatus> targets, @Nullable Money expected, @Nullable Money delivered) {
    Set<CaseStatus> seen = EnumSet.noneOf(CaseStatus.class);
    seen.addAll(targets);
    if (seen.contains(CaseStatus.MISSED)) {
      return new Judgement(CaseStatus.MISSED, "A target was missed.");
    }
    if (seen.contains(CaseStatus.AT_RISK)) {
      return new Judgement(CaseStatus.AT_RISK, "A target falls behind.");
    }
    boolean paid =
        expected == null
            || (delivered != null && delivered.amount().compareTo(expected.amount()) >= 0);
    boolean reached = seen.isEmpty() || seen.equals(EnumSet.of(CaseStatus.DELIVERED));
    if (reached && paid) {
      return new Judgement(CaseStatus.DELIVERED, "Everything that was promised is delivered.");
    }
    boolean nothingYet =
        delivered == null && (seen.isEmpty() || seen.equals(EnumSet.of(CaseStatus.PROMISED)));
    if (nothingYet) {
      return new Judgement(CaseStatus.PROMISED, "Nothing is reported yet, and it is early.");
    }
    return new Judgement(
        CaseStatus.ON_TRACK,
        reached
            ? "Every target is reached; the value is not yet."
            : "What is reported keeps up with the calendar.");
  }

  private static String text(BigDecimal figure) {
    return Figures.normal(figure).toPlainString();
  }
}
