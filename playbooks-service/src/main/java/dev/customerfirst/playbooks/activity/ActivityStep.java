package dev.customerfirst.playbooks.activity;

import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody did to an activity, and why. It stays, also when it is undone. */
@Entity
class ActivityStep {

  @Id private UUID id;
  private UUID activityId;
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Step step;

  private String actorId;
  private String actorRole;
  private @Nullable String because;

  @SuppressWarnings("NullAway.Init")
  protected ActivityStep() {}

  ActivityStep(
      UUID activityId,
      Instant at,
      Step step,
      String actorId,
      String actorRole,
      @Nullable String because) {
    this.id = Uuid7.next();
    this.activityId = activityId;
    this.at = at;
    this.step = step;
    this.actorId = actorId;
    this.actorRole = actorRole;
    this.because = because;
  }

  ActivityHistory.Entry view() {
    return new ActivityHistory.Entry(at, step, actorId, actorRole, because);
  }
}
