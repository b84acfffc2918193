package dev.customerfirst.accounts.people;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of our own people. */
@Entity
public class Person {

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
  private Set<Role> roles;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  Person(
      String displayName,
      String email,
      @Nullable String oidcSubject,
      Collection<Role> roles,
      Instant now) {
    this.id = Uuid7.next();
    this.displayName = displayName;
    this.email = email;
    this.emailKey = emailKey(email);
    this.oidcSubject = oidcSubject;
    this.roles = new HashSet<>(roles);
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** The form in which addresses are compared. */
  static String emailKey(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** Takes over what is new; says whether anything was. */
  boolean become(
      String newName, @Nullable String newSubject, Collection<Role> newRoles, Instant now) {
    Set<Role> wanted = new HashSet<>(newRoles);
    if (displayName.equals(newName)
        && Objects.equals(oidcSubject, newSubject)
        && roles.equals(wanted)) {
      return false;
    }
    displayName = newName;
    oidcSubject = newSubject;
    roles.retainAll(wanted);
    roles.addAll(wanted);
    updatedAt = now;
    return true;
  }

  public UUID id() {
    return id;
  }

  public String displayName() {
    return displayName;
  }

  @Nullable String oidcSubject() {
    return oidcSubject;
  }

  /** In the order of the role list. */
  public List<Role> roles() {
    return roles.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(roles));
  }

  PersonState state() {
    return new PersonState(
        id, displayName, email, oidcSubject, roles(), null, List.of(), null, List.of());
  }

  PersonView view() {
    return new PersonView(
        id, displayName, email, oidcSubject, roles(), createdAt, updatedAt, version);
  }
}
