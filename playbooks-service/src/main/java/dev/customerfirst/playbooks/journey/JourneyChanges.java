package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.JourneyDifference.Placed;
import dev.customerfirst.playbooks.domain.PlannedActivity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be different in a journey.
 *
 * @param kept no longer asked for, but begun or done, so they stay (A6)
 * @param same how many stay as they are
 * @param asOf how fresh what it was made from is
 */
record JourneyChanges(
    List<Item> added,
    List<Item> removed,
    List<Moved> moved,
    List<Kept> kept,
    int same,
    List<RoleHours> hoursPerRole,
    Instant asOf) {

  /**
   * A planned activity.
   *
   * @param ownerId its contract, or its deal
   * @param because why it was added to the journey; null where the matrix asks for it
   */
  record Item(
      UUID ownerId,
      ActivityCode code,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      LocalDate opensOn,
      LocalDate dueOn,
      List<Role> owners,
      List<Role> optional,
      @Nullable String because) {

    static Item of(Placed placed) {
      PlannedActivity planned = placed.planned();
      ActivityRoles roles = planned.roles();
      return new Item(
          placed.owner(),
          planned.key().code(),
          planned.key().phase(),
          planned.key().quarter(),
          planned.key().occurrence(),
          planned.opensOn(),
          planned.dueOn(),
          roles.owners(),
          roles.optional(),
          planned.because());
    }
  }

  /** The same activity before and after. */
  record Moved(Item before, Item after) {}

  /** One that stays although the plan would not ask for it. */
  record Kept(Item activity, String because) {}

  /** Hours of work of a role, over the whole journey. */
  record RoleHours(Role role, BigDecimal before, BigDecimal after, BigDecimal change) {}
}
