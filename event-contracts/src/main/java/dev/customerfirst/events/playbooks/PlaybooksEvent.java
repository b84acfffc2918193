package dev.customerfirst.events.playbooks;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.WireName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What playbooks-service tells about the activities of a journey. */
@Publisher(topic = "playbooks.events", source = "/playbooks-service")
public sealed interface PlaybooksEvent extends Fact {

  void accept(Handler handler);

  /** One method an event; override those you consume. */
  interface Handler {
    default void on(ActivityPlanned event) {}

    default void on(ActivityScheduled event) {}

    default void on(ActivityStarted event) {}

    default void on(ActivityCompleted event) {}

    default void on(ActivitySkipped event) {}

    default void on(ActivityReopened event) {}

    default void on(ActivityWithdrawn event) {}
  }

  /**
   * An activity stands in the account's calendar.
   *
   * @param quarter the contract quarter it belongs to; null outside quarters
   * @param occurrence 1 for the first of its code in that quarter
   */
  @WireName("ActivityPlanned")
  record ActivityPlanned(
      UUID activityId,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityOrigin origin,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      LocalDate opensOn,
      LocalDate dueOn,
      List<Role> owners)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** An activity is open: its owners can start. */
  @WireName("ActivityScheduled")
  record ActivityScheduled(
      UUID activityId,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityOrigin origin,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      LocalDate opensOn,
      LocalDate dueOn,
      List<Role> owners)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** Somebody works on an activity. */
  @WireName("ActivityStarted")
  record ActivityStarted(
      UUID activityId,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityOrigin origin,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      LocalDate dueOn,
      Instant startedAt)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * An activity is done.
   *
   * @param onTime done on or before its due day
   */
  @WireName("ActivityCompleted")
  record ActivityCompleted(
      UUID activityId,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityOrigin origin,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      LocalDate dueOn,
      LocalDate completedOn,
      boolean onTime)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** An activity will not be done, and somebody said why (R009). */
  @WireName("ActivitySkipped")
  record ActivitySkipped(
      UUID activityId,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityOrigin origin,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      String because)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** What was done or skipped by mistake is open again. */
  @WireName("ActivityReopened")
  record ActivityReopened(
      UUID activityId,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityOrigin origin,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      String because)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }

  /** The plan no longer asks for an activity, and nobody had started it. */
  @WireName("ActivityWithdrawn")
  record ActivityWithdrawn(
      UUID activityId,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityOrigin origin,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      String because)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }

    @Override
    public void accept(Handler handler) {
      handler.on(this);
    }
  }
}
