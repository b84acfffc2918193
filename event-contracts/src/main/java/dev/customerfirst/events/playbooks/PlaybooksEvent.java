package dev.customerfirst.events.playbooks;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
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

/** What playbooks-service tells about activities, those of the journey and those beside it. */
@Publisher(topic = "playbooks.events", source = "/playbooks-service")
public sealed interface PlaybooksEvent extends Fact {

  default void accept(Handler handler) {
    PlaybooksDispatch.call(handler, this);
  }

  /** One method an event; override those you consume. */
  interface Handler {
    default void on(ActivityPlanned event) {}

    default void on(ActivityScheduled event) {}

    default void on(ActivityStarted event) {}

    default void on(ActivityCompleted event) {}

    default void on(ActivitySkipped event) {}

    default void on(ActivityReopened event) {}

    default void on(ActivityWithdrawn event) {}

    default void on(ActivityRescheduled event) {}

    default void on(ActivityOverdue event) {}

    default void on(PlaybookStarted event) {}

    default void on(CommitmentRecorded event) {}
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
  }

  /** An open activity is due on another day. */
  @WireName("ActivityRescheduled")
  record ActivityRescheduled(
      UUID activityId,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityOrigin origin,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      LocalDate dueBefore,
      LocalDate dueOn,
      String because)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }
  }

  /** The due day of an activity is over, and it is still to be done. */
  @WireName("ActivityOverdue")
  record ActivityOverdue(
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
      List<Role> owners)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }
  }

  /**
   * A playbook is played beside the journey.
   *
   * @param edition which edition of it
   */
  @WireName("PlaybookStarted")
  record PlaybookStarted(
      UUID activityId,
      UUID accountId,
      String playbook,
      int edition,
      ActivityOrigin origin,
      LocalDate dueOn,
      List<Role> owners,
      String because)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }
  }

  /**
   * Somebody on the customer's side made a promise.
   *
   * @param to the document that was agreed to; null where it is about none
   * @param contactId who promised
   * @param resources what was committed, one by one
   */
  @WireName("CommitmentRecorded")
  record CommitmentRecorded(
      UUID activityId,
      UUID accountId,
      UUID commitmentId,
      CommitmentKind kind,
      @Nullable DocumentType to,
      UUID contactId,
      LocalDate committedOn,
      List<String> resources)
      implements PlaybooksEvent {
    @Override
    public UUID subject() {
      return activityId;
    }
  }
}
