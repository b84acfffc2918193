package dev.customerfirst.accounts.handover;

import dev.customerfirst.accounts.domain.HandoverLaw;
import dev.customerfirst.accounts.domain.RoleLoad;
import dev.customerfirst.accounts.load.Loads;
import dev.customerfirst.accounts.load.PersonLoad;
import dev.customerfirst.accounts.team.SeatView;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a hand-over would do, and what speaks against it.
 *
 * @param seats those that are meant, by account and role
 * @param chosen accounts that were named; empty for all
 */
record HandoverPlan(
    UUID giver, HandoverLaw.Receiver receiver, List<SeatView> seats, List<UUID> chosen) {

  /** Against the whole. */
  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>(HandoverLaw.check(giver, receiver));
    refusals.addAll(
        HandoverLaw.checkChoice(
            chosen, seats.stream().map(SeatView::accountId).collect(Collectors.toSet())));
    return refusals;
  }

  /** Against the whole and against any seat, each once. */
  List<Refusal> allRefusals() {
    Set<Refusal> all = new LinkedHashSet<>(refusals());
    seats.stream()
        .map(SeatView::role)
        .distinct()
        .flatMap(role -> HandoverLaw.checkSeat(role, receiver).stream())
        .forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * @param loads of the giver and the receiver, as they are
   */
  HandoverPreview preview(List<Loads.Loaded> loads) {
    return new HandoverPreview(
        giver,
        receiver.person(),
        allRefusals().isEmpty(),
        HandoverPreview.Reason.of(refusals()),
        seats.stream()
            .map(
                seat ->
                    new HandoverPreview.Seat(
                        seat.accountId(),
                        seat.accountName(),
                        seat.tier(),
                        seat.role(),
                        HandoverPreview.Reason.of(
                            HandoverLaw.checkSeat(seat.role(), receiver).stream().toList())))
            .toList(),
        loads.stream().map(Loads.Loaded::view).toList(),
        loads.stream().map(loaded -> after(loaded, loads)).toList());
  }

  private PersonLoad after(Loads.Loaded person, List<Loads.Loaded> both) {
    Map<Role, RoleLoad> loads = new EnumMap<>(Role.class);
    loads.putAll(person.loads());
    for (SeatView seat : seats) {
      if (seat.lifecycle() != Lifecycle.CHURNED && !giver.equals(receiver.person())) {
        loads.computeIfAbsent(seat.role(), role -> empty(role, both));
        int more = person.person().equals(giver) ? -1 : 1;
        loads.computeIfPresent(seat.role(), (role, load) -> load.plus(seat.tier(), more));
      }
    }
    return new Loads.Loaded(person.person(), person.displayName(), loads).view();
  }

  private static RoleLoad empty(Role role, List<Loads.Loaded> both) {
    return new RoleLoad(
        role,
        Map.of(),
        both.stream()
            .flatMap(other -> other.loads().values().stream())
            .filter(load -> load.role() == role)
            .map(RoleLoad::capacity)
            .filter(capacity -> capacity != null)
            .findFirst()
            .orElse(null));
  }
}
