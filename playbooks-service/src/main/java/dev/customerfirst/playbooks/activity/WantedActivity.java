package dev.customerfirst.playbooks.activity;

import dev.customerfirst.playbooks.domain.PlannedActivity;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity that the journey asks for, of a contract or of a deal.
 *
 * @param zone the calendar its days belong to
 * @param open its moment has come
 */
public record WantedActivity(
    @Nullable UUID contractId,
    @Nullable UUID opportunityId,
    PlannedActivity planned,
    ZoneId zone,
    boolean open) {

  /** The contract, or the deal. */
  public UUID owner() {
    return contractId == null ? Objects.requireNonNull(opportunityId) : contractId;
  }
}
