package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which seat of an account's team does the work of an owning role (A10). */
public final class OwnerLaw {

  private OwnerLaw() {}

  /**
   * After the sale the work of the customer engineer is the technical advisor's where one is
   * assigned; the planning of a deal stays with the customer engineer.
   *
   * @param team the roles that have somebody
   * @return empty when nobody has the seat
   */
  public static Optional<Role> seat(Role owner, JourneyPhase phase, Set<Role> team) {
    boolean advised =
        owner == Role.CUSTOMER_ENGINEER
            && phase != JourneyPhase.STAGE_6
            && team.contains(Role.TECHNICAL_ADVISOR);
    Role seat = advised ? Role.TECHNICAL_ADVISOR : owner;
    return team.contains(seat) ? Optional.of(seat) : Optional.empty();
  }

  /** The same for all owners of an activity, each seat once. */
  public static List<Role> seats(Collection<Role> owners, JourneyPhase phase, Set<Role> team) {
    return owners.stream().flatMap(owner -> seat(owner, phase, team).stream()).distinct().toList();
  }
}
