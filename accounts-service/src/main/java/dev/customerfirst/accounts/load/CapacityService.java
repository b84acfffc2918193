package dev.customerfirst.accounts.load;

import dev.customerfirst.accounts.domain.TeamLaw;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides how much one person can look after. */
@ApplicationScoped
class CapacityService {

  private final CapacityRepository capacities;

  CapacityService(CapacityRepository capacities) {
    this.capacities = capacities;
  }

  @Transactional
  Page<CapacityView> all() {
    return new Page<>(
        capacities.listAll().stream()
            .sorted(Comparator.comparing(RoleCapacity::role))
            .map(RoleCapacity::view)
            .toList(),
        null);
  }

  /** The first capacity of a role replaces none, so only another one needs If-Match. */
  @Transactional
  CapacityView decide(Role role, @Nullable String ifMatch, CapacityDecision decision) {
    refuse(TeamLaw.checkRole(role));
    refuse(decision.capacity().check());
    Optional<RoleCapacity> known = capacities.locked(role);
    if (known.isPresent()) {
      Preconditions.ifMatch(ifMatch, known.get().version());
      known.get().decide(decision.capacity());
      capacities.flush();
      return known.get().view();
    }
    RoleCapacity first = new RoleCapacity(role, decision.capacity());
    capacities.persistAndFlush(first);
    return first.view();
  }

  @Transactional
  CapacityView withdraw(Role role, @Nullable String ifMatch) {
    RoleCapacity known =
        capacities.locked(role).orElseThrow(() -> Problems.notFound("role-capacity", role));
    Preconditions.ifMatch(ifMatch, known.version());
    capacities.delete(known);
    return known.view();
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
  }
}
