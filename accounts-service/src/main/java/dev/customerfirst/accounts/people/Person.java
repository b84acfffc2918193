package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Absence;
import dev.customerfirst.accounts.domain.Presence;
import dev.customerfirst.accounts.domain.WorkingTimes;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of our own people. */
@Entity
public class Person {

  private static final String UTC = "UTC";

  @Id private UUID id;
  @Version private long version;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Column(name = "email_key")
  private String emailKey;

  @Column(name = "oidc_subject")
  private @Nullable String oidcSubject;

  @ElementCollection
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @Column(name = "manager_id")
  private @Nullable UUID managerId;

  @ElementCollection
  @CollectionTable(name = "person_skill", joinColumns = @JoinColumn(name = "person_id"))
  @MapKeyColumn(name = "skill_key")
  @Column(name = "skill")
  private Map<String, String> skills = new HashMap<>();

  @Column(name = "working_time_zone")
  private @Nullable String workingTimeZone;

  @ElementCollection
  @CollectionTable(name = "person_working_hours", joinColumns = @JoinColumn(name = "person_id"))
  private Set<HoursColumns> hours = new HashSet<>();

  @Column(name = "left_on")
  private @Nullable LocalDate leftOn;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  @ElementCollection
  @CollectionTable(name = "person_absence", joinColumns = @JoinColumn(name = "person_id"))
  @MapKeyColumn(name = "id")
  private Map<UUID, AbsenceColumns> absences = new HashMap<>();

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  @SuppressWarnings("NullAway.Init")
  Person(PersonDetails details, Instant now) {
    this.id = Uuid7.next();
    this.createdAt = now;
    take(details, now);
  }

  /** The form in which addresses are compared. */
  static String emailKey(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** Takes over what is new; says whether anything was. */
  boolean become(PersonDetails wanted, Instant now) {
    if (details().equals(wanted)) {
      return false;
    }
    take(wanted, now);
    return true;
  }

  private void take(PersonDetails details, Instant now) {
    displayName = details.displayName();
    email = details.email();
    emailKey = emailKey(email);
    oidcSubject = details.oidcSubject();
    roles.retainAll(details.roles());
    roles.addAll(details.roles());
    managerId = details.managerId();
    skills.keySet().retainAll(details.skills().keySet());
    skills.putAll(details.skills());
    WorkingTimes times = details.workingTimes();
    workingTimeZone = times == null ? null : times.timeZone();
    Set<HoursColumns> wanted =
        (times == null
                ? List.<HoursColumns>of()
                : times.weekly().stream().map(HoursColumns::of).toList())
            .stream().collect(Collectors.toSet());
    hours.retainAll(wanted);
    hours.addAll(wanted);
    leftOn = details.leftOn();
    updatedAt = now;
    placeDaysByTheirClock();
  }

  /** Another zone moves the instants at which their days begin. */
  private void placeDaysByTheirClock() {
    Presence presence = presence();
    leftAt = presence.leftAt();
    presence.absences().forEach(a -> absences.put(a.id(), AbsenceColumns.of(a, presence)));
  }

  void add(Absence absence, Instant now) {
    absences.put(absence.id(), AbsenceColumns.of(absence, presence()));
    updatedAt = now;
  }

  /** Says whether there was such an absence. */
  boolean drop(UUID absence, Instant now) {
    if (absences.remove(absence) == null) {
      return false;
    }
    updatedAt = now;
    return true;
  }

  /** An absence that is over is nobody's business any more. */
  void forgetWhatIsOver(Instant now) {
    Presence presence = presence();
    presence.absences().stream()
        .filter(absence -> presence.isOver(absence, now))
        .forEach(absence -> drop(absence.id(), now));
  }

  public UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  public String displayName() {
    return displayName;
  }

  /** In the order of the role list. */
  public List<Role> roles() {
    return roles.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(roles));
  }

  /** When they are there, by the clock of their working calendar, else UTC. */
  public Presence presence() {
    return new Presence(
        ZoneId.of(workingTimeZone == null ? UTC : workingTimeZone),
        leftOn,
        absences.entrySet().stream().map(e -> e.getValue().absence(e.getKey())).toList());
  }

  PersonDetails details() {
    return new PersonDetails(
        displayName,
        email,
        oidcSubject,
        Set.copyOf(roles),
        managerId,
        Map.copyOf(skills),
        workingTimeZone == null
            ? null
            : new WorkingTimes(workingTimeZone, hours.stream().map(HoursColumns::window).toList()),
        leftOn);
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
