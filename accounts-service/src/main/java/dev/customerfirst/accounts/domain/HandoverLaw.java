package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether one person can take over seats of another. */
public final class HandoverLaw {

  private static final String RECEIVER = "/toPersonId";

  /**
   * Who is to take over.
   *
   * @param leftOn the first day without them; null while they stay
   * @param today by their own calendar
   */
  public record Receiver(
      UUID person, Set<Role> roles, @Nullable LocalDate leftOn, LocalDate today) {}

  private HandoverLaw() {}

  /** What speaks against the receiver, whatever the seats are. */
  public static List<Refusal> check(UUID giver, Receiver receiver) {
    List<Refusal> refusals = new ArrayList<>();
    if (giver.equals(receiver.person())) {
      refusals.add(
          Refusal.invalid(
              "handover-to-themselves",
              RECEIVER,
              "They hold these seats already. Name somebody else to take over."));
    }
    TeamLaw.checkHere(receiver.person(), receiver.leftOn(), receiver.today(), RECEIVER)
        .ifPresent(refusals::add);
    return refusals;
  }

  /** What speaks against the receiver in a role. */
  public static Optional<Refusal> checkSeat(Role role, Receiver receiver) {
    return TeamLaw.checkHolder(role, receiver.person(), receiver.roles(), RECEIVER);
  }

  /**
   * What speaks against the choice of seats.
   *
   * @param chosen accounts that were named; empty for all
   * @param holding accounts on which the giver has a seat that is meant
   */
  public static List<Refusal> checkChoice(List<UUID> chosen, Collection<UUID> holding) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      if (!holding.contains(chosen.get(i))) {
        refusals.add(
            Refusal.invalid(
                "no-such-seat",
                "/accountIds/" + i,
                "They hold no such seat on the account "
                    + chosen.get(i)
                    + ". Leave it out, or look at GET /v1/people/{id}/seats."));
      }
    }
    if (chosen.isEmpty() && holding.isEmpty()) {
      refusals.add(
          Refusal.conflict(
              "nothing-to-hand-over",
              "They hold no such seat on any account. There is nothing to do."));
    }
    return refusals;
  }
}
