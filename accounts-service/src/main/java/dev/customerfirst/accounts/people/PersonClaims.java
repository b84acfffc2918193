package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.ReportingLaw;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What only one person can have: an address, a subject, a place in the reporting lines. Locks are
 * taken in one order, lines first, so that two requests never wait for each other.
 */
@ApplicationScoped
class PersonClaims {

  private static final String LINES = "reporting lines";

  private final PersonRepository people;

  PersonClaims(PersonRepository people) {
    this.people = people;
  }

  /** Before a person is looked up. */
  void all(@Nullable UUID manager, String email, @Nullable String subject) {
    if (manager != null) {
      lines();
    }
    claim(Person.emailKey(email), subject == null ? "" : subject);
  }

  /** Two that change lines at once could each find none that goes round. */
  void lines() {
    people.claim(LINES);
  }

  /**
   * For a person who is locked: only what is new to them, which nobody who waits for them holds.
   */
  void changed(PersonDetails before, PersonDetails after) {
    String email = Person.emailKey(after.email());
    String subject = after.oidcSubject();
    claim(
        email.equals(Person.emailKey(before.email())) ? "" : email,
        subject == null || subject.equals(before.oidcSubject()) ? "" : subject);
  }

  private void claim(String... texts) {
    Stream.of(texts).filter(text -> !text.isEmpty()).sorted().forEach(people::claim);
  }

  /**
   * @throws dev.customerfirst.kit.http.ProblemException when somebody else has what must be theirs
   *     alone, or the manager cannot be theirs
   */
  void check(UUID self, PersonDetails wanted) {
    other(self, people.byEmail(Person.emailKey(wanted.email())))
        .ifPresent(
            holder -> {
              throw Problems.conflict(
                  "email-taken",
                  "The person "
                      + holder
                      + " has this address. Change them with PUT /v1/people/by-email.");
            });
    String subject = wanted.oidcSubject();
    if (subject != null) {
      other(self, people.bySubject(subject))
          .ifPresent(
              holder -> {
                throw Problems.conflict(
                    "oidc-subject-taken",
                    "The person " + holder + " signs in with this oidcSubject. Check both.");
              });
    }
    UUID manager = wanted.managerId();
    if (manager != null) {
      checkManager(self, manager);
    }
  }

  private static Optional<UUID> other(UUID self, Optional<Person> holder) {
    return holder.map(Person::id).filter(id -> !id.equals(self));
  }

  private void checkManager(UUID self, UUID manager) {
    List<UUID> line = manager.equals(self) ? List.of(self) : people.lineAbove(manager);
    if (line.isEmpty()) {
      throw Problems.unprocessable(
          "unknown-person",
          "/managerId",
          "There is no person " + manager + ". Register them first, or leave the manager out.");
    }
    ReportingLaw.check(self, line)
        .ifPresent(
            refusal -> {
              throw Problems.refuse(refusal);
            });
  }
}
