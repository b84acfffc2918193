package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may stand on an account's team (R032). */
public final class TeamLaw {

  /** Every account needs both: nearly all activities of the journey belong to one of them. */
  public static final List<Role> REQUIRED = List.of(Role.ACCOUNT_EXECUTIVE, Role.CUSTOMER_ENGINEER);

  private static final Set<Role> NOT_ON_TEAMS = EnumSet.of(Role.INTEGRATION, Role.ADMIN);

  private TeamLaw() {}

  /** Refuses roles that no person plays for a customer. */
  public static Optional<Refusal> checkRole(Role role) {
    return NOT_ON_TEAMS.contains(role)
        ? Optional.of(
            Refusal.invalid(
                "not-a-team-role",
                "",
                role + " is a right to call this API, not a part to play for a customer."))
        : Optional.empty();
  }

  /**
   * Refuses a person who does not hold the role.
   *
   * @param pointer where the person stood in the request
   */
  public static Optional<Refusal> checkHolder(
      Role role, UUID person, Collection<Role> held, String pointer) {
    return held.contains(role)
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "role-not-held",
                pointer,
                "The person "
                    + person
                    + " does not hold the role "
                    + role
                    + ". Choose one from GET /v1/people?role="
                    + role
                    + ", or give them the role with PUT /v1/people/by-email."));
  }

  /**
   * Refuses a person who is no longer one of us on a day.
   *
   * @param leftOn the first day without them; null while they stay
   * @param pointer where the person stood in the request
   */
  public static Optional<Refusal> checkHere(
      UUID person, @Nullable LocalDate leftOn, LocalDate day, String pointer) {
    return leftOn == null || day.isBefore(leftOn)
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "person-left",
                pointer,
                "The person "
                    + person
                    + " is no longer one of us from "
                    + leftOn
                    + " on. Choose somebody else, or correct leftOn with PATCH /v1/people/"
                    + person
                    + "."));
  }

  /**
   * The one role on the team that is accountable for keeping the customer (A10, R008, R023): the
   * technical advisor, else the customer engineer. Everybody else on the team is responsible for
   * their part; empty when neither is there.
   */
  public static Optional<Role> accountable(Collection<Role> filled) {
    return Stream.of(Role.TECHNICAL_ADVISOR, Role.CUSTOMER_ENGINEER)
        .filter(filled::contains)
        .findFirst();
  }

  /** The required roles that nobody plays. */
  public static List<Role> missing(Collection<Role> filled) {
    return REQUIRED.stream().filter(role -> !filled.contains(role)).toList();
  }
}
