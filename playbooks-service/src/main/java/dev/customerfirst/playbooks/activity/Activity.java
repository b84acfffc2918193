package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.ActivityOrigin;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.playbooks.domain.ActivityKey;
import dev.customerfirst.playbooks.domain.ActivityLife;
import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import dev.customerfirst.playbooks.domain.PlannedActivity;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to do for an account, with the days and the people it belongs to. */
@Entity
class Activity {

  @Id private UUID id;
  @Version private long version;
  private UUID accountId;
  private @Nullable UUID contractId;
  private @Nullable UUID opportunityId;

  @Enumerated(EnumType.STRING)
  private ActivityCode code;

  @Enumerated(EnumType.STRING)
  private ActivityOrigin origin;

  @Enumerated(EnumType.STRING)
  private JourneyPhase phase;

  private @Nullable Integer quarter;
  private int occurrence;

  @Enumerated(EnumType.STRING)
  private @Nullable Tier tier;

  @Enumerated(EnumType.STRING)
  private ActivityStatus status = ActivityStatus.PLANNED;

  @Embedded private Span span;
  @Embedded private @Nullable Course course;
  @Embedded private @Nullable Play play;
  private @Nullable String cause;

  @Embedded private @Nullable Cast cast;

  @SuppressWarnings("NullAway.Init")
  protected Activity() {}

  @SuppressWarnings("NullAway.Init") // The days are set by layOut.
  Activity(UUID accountId, WantedActivity wanted) {
    ActivityKey key = wanted.planned().key();
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.contractId = wanted.contractId();
    this.opportunityId = wanted.opportunityId();
    this.code = key.code();
    this.phase = key.phase();
    this.quarter = key.quarter();
    this.occurrence = key.occurrence();
    this.cause = wanted.planned().because();
    this.origin = cause == null ? ActivityOrigin.MATRIX : ActivityOrigin.AD_HOC;
    layOut(wanted);
  }

  /** One beside the journey. */
  Activity(UUID accountId, NewExtra extra) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.contractId = extra.contractId();
    this.code = extra.code();
    this.origin = extra.origin();
    this.phase = JourneyPhase.EXTRA;
    this.occurrence = 1;
    this.span = Span.of(extra.opensOn(), true, extra.dueOn(), extra.zone());
    this.cause = extra.because();
    this.cast = Cast.ownedBy(extra.owners());
    this.play = Play.of(extra.playbook(), extra.band());
  }

  /** Takes the days of the plan. Returns whether anything changed. */
  boolean replan(WantedActivity wanted) {
    PlannedActivity planned = wanted.planned();
    boolean same = span.equals(span.replanned(wanted)) && planned.roles().equals(roles());
    if (status != ActivityStatus.PLANNED || same) {
      return false;
    }
    layOut(wanted);
    return true;
  }

  void restore(WantedActivity wanted) {
    go(Step.RESTORE);
    course = course().restored();
    play = null;
    layOut(wanted);
  }

  void open(Instant now) {
    go(Step.OPEN);
    course = course().opened(now);
  }

  /** Stays on the edition it is on, once it is on one (R006). */
  void follow(Optional<Playbook> newest) {
    if (play().playbook() == null) {
      newest.ifPresent(this::moveTo);
    }
  }

  /** Goes on with another edition. */
  void moveTo(Playbook other) {
    play = play().on(other);
  }

  /** May be before its day: a plan may be written ahead (A47). */
  void start(Instant now) {
    go(Step.START);
    course = course().started(now);
  }

  /**
   * Done, whether or not something is owed.
   *
   * @param owed how many of its steps are still open (R005)
   */
  void complete(LocalDate on, @Nullable String note, int owed) {
    go(Step.COMPLETE);
    play = play().owing(owed);
    course = course().completed(on, note);
  }

  void skip(String reason) {
    go(Step.SKIP);
    course = course().closed(reason);
  }

  void reopen(String reason, Instant now) {
    go(Step.REOPEN);
    play = play().owing(null);
    course = course().reopened(reason, now);
  }

  /** Due on another day, whatever the plan says. */
  void reschedule(LocalDate day) {
    go(Step.RESCHEDULE);
    span = span.movedTo(day);
  }

  /** Lets another role take part (R065). */
  void callIn(Role role) {
    go(Step.CALL_IN);
    cast = cast().callIn(role);
  }

  void overdueTold() {
    span = span.told();
  }

  void withdraw(String reason) {
    go(Step.WITHDRAW);
    course = course().closed(reason);
  }

  /** Done by its due day; false while it is not done. */
  boolean isOnTime() {
    LocalDate on = course().completedOn();
    return on != null && !on.isAfter(dueOn());
  }

  /** Whether its due day is over and somebody still has to do something: the calendar says so. */
  boolean isOverdue(Instant now) {
    return status.isOverdue(dueOn(), LocalDate.ofInstant(now, zone()));
  }

  private void layOut(WantedActivity wanted) {
    tier = wanted.planned().tier();
    span = span == null ? Span.of(wanted) : span.replanned(wanted);
  }

  private void go(Step step) {
    status =
        ActivityLife.after(status, step)
            .orElseThrow(() -> new IllegalStateException(status + " does not allow " + step));
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID accountId() {
    return accountId;
  }

  @Nullable UUID contractId() {
    return contractId;
  }

  @Nullable UUID opportunityId() {
    return opportunityId;
  }

  ActivityCode code() {
    return code;
  }

  ActivityOrigin origin() {
    return origin;
  }

  ActivityKey key() {
    return new ActivityKey(code, phase, quarter, occurrence);
  }

  ActivityRoles roles() {
    List<Role> given = cast().ownerRoles();
    return given.isEmpty()
        ? ActivityRoles.of(code, tier)
        : ActivityRoles.ownedBy(given.toArray(Role[]::new));
  }

  List<Role> owners() {
    return roles().owners();
  }

  ActivityStatus status() {
    return status;
  }

  LocalDate opensOn() {
    return span.opensOn();
  }

  LocalDate dueOn() {
    return span.dueOn();
  }

  ZoneId zone() {
    return span.zone();
  }

  @Nullable String cause() {
    return cause;
  }

  @Nullable Tier tier() {
    return tier;
  }

  Play play() {
    return play == null ? Play.NONE : play;
  }

  Cast cast() {
    return cast == null ? Cast.MATRIX : cast;
  }

  Course course() {
    return course == null ? Course.NONE : course;
  }
}
