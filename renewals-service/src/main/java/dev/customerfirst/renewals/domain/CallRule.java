package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Role;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose word on a renewal counts: the account executive's until a manager gives theirs. Everybody
 * else's is written down and counts for nothing but itself. Signal and call are never averaged.
 */
public final class CallRule {

  /** ADMIN may do all that a manager may. */
  private static final Set<Role> MANAGERS =
      Set.of(Role.SALES_MANAGER, Role.TECHNICAL_SUCCESS_MANAGER, Role.ADMIN);

  private CallRule() {}

  /**
   * Whether a call that is given now is the call in force.
   *
   * @param before the role of the call in force; null when there is none
   */
  public static boolean takesForce(@Nullable Role before, Role given) {
    return MANAGERS.contains(given)
        || (given == Role.ACCOUNT_EXECUTIVE && (before == null || !MANAGERS.contains(before)));
  }

  /** Whether both say the same; null while one is silent. */
  public static @Nullable Boolean agree(@Nullable HealthBand signal, @Nullable HealthBand call) {
    return signal == null || call == null ? null : signal == call;
  }

  /** The worse of both; null while neither is known. */
  public static @Nullable HealthBand worse(@Nullable HealthBand signal, @Nullable HealthBand call) {
    return Stream.of(new @Nullable HealthBand[] {signal, call})
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
