package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import java.util.Collection;
import java.util.Optional;

/**
 * Who says how a customer feels: the technical advisor where there is one, else the customer
 * engineer (A10), or a manager of them.
 */
public final class PulseLaw {

  private PulseLaw() {}

  /**
   * @param team the roles on the account's team that have somebody
   */
  public static Optional<Refusal> checkSpeaker(Collection<Role> team, String role) {
    boolean engineer = role.equals(Role.CUSTOMER_ENGINEER.name());
    return engineer && team.contains(Role.TECHNICAL_ADVISOR)
        ? Optional.of(
            Refusal.forbidden(
                "pulse-of-the-advisor",
                "This account has a technical advisor, who says how the customer feels. Tell them"
                    + " what you see."))
        : Optional.empty();
  }
}
