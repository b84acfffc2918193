package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.TicketPhase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs, as far as routing and promises look at it (R132).
 *
 * @param severity 0 (worst) to 3; null where the kind has none
 * @param askedBy the colleague's role; null when the customer asks
 * @param plan what the contract promises; null before the first one
 */
public record CustomerNeed(
    TicketKind kind,
    TicketPhase phase,
    @Nullable Integer severity,
    @Nullable Role askedBy,
    @Nullable SupportPlan plan) {

  /** A technical advisor stands in for the customer engineer (A10). */
  private static final Set<Role> ASK_IN_THE_CHANNEL =
      Set.of(Role.CUSTOMER_ENGINEER, Role.TECHNICAL_ADVISOR);

  /** A colleague's own question, which belongs into the engineering channel (R134). */
  boolean isColleaguesHowTo() {
    return isColleaguesHowTo(kind, askedBy);
  }

  static boolean isColleaguesHowTo(TicketKind kind, @Nullable Role askedBy) {
    return kind == TicketKind.HOW_TO && askedBy != null && ASK_IN_THE_CHANNEL.contains(askedBy);
  }
}
