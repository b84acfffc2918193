package dev.customerfirst.playbooks.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts the activities of the journey matrix. */
@ApplicationScoped
public class ActivityTallies {

  private final ActivityRepository activities;

  ActivityTallies(ActivityRepository activities) {
    this.activities = activities;
  }

  /** The activities of an account, read once. */
  public OfAccount ofAccount(UUID accountId) {
    return new OfAccount(activities.matrixOfAccount(accountId));
  }

  /** Answers for the whole account and for its contracts. */
  public static final class OfAccount {

    private final List<Activity> activities;

    private OfAccount(List<Activity> activities) {
      this.activities = activities;
    }

    public ActivityTally all() {
      return ActivityTally.of(activities);
    }

    /** Of a contract and of the deal that led to it. */
    public ActivityTally of(UUID contractId, @Nullable UUID opportunityId) {
      return ActivityTally.of(
          activities.stream()
              .filter(
                  a ->
                      contractId.equals(a.contractId())
                          || opportunityId != null && opportunityId.equals(a.opportunityId()))
              .toList());
    }
  }
}
