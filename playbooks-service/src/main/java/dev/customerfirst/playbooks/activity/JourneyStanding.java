package dev.customerfirst.playbooks.activity;

import dev.customerfirst.playbooks.domain.ActivityKey;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Where the activities of a journey stand. */
@ApplicationScoped
public class JourneyStanding {

  private final ActivityRepository activities;

  JourneyStanding(ActivityRepository activities) {
    this.activities = activities;
  }

  /**
   * One activity.
   *
   * @param owner its contract, or its deal
   */
  public record Standing(UUID owner, ActivityKey key, ActivityStatus status) {}

  @Transactional(TxType.MANDATORY)
  public List<Standing> ofAccount(UUID accountId) {
    return activities.list("accountId = ?1 and phase <> EXTRA", accountId).stream()
        .map(
            activity -> {
              UUID contract = activity.contractId();
              UUID deal = activity.opportunityId();
              return new Standing(
                  contract == null ? Objects.requireNonNull(deal) : contract,
                  activity.key(),
                  activity.status());
            })
        .toList();
  }
}
