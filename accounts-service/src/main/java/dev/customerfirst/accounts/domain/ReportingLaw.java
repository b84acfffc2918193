package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Who may report to whom: up the line everybody comes to an end. */
public final class ReportingLaw {

  private ReportingLaw() {}

  /**
   * Refuses a manager who reports to the person.
   *
   * @param line the manager, theirs, and so on up to the top
   */
  public static Optional<Refusal> check(UUID person, Collection<UUID> line) {
    return line.contains(person)
        ? Optional.of(
            Refusal.invalid(
                "manager-cycle",
                "/managerId",
                "The manager reports to the person "
                    + person
                    + ", directly or over others, or is that person. Change the other line first,"
                    + " or choose another manager."))
        : Optional.empty();
  }
}
