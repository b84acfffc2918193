package dev.customerfirst.renewals.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contract that another one is to end with.
 *
 * @param accountId whose it is; null when there is no such contract
 * @param endsOn its last day; null when there is no such contract
 */
public record SharedEnd(@Nullable UUID accountId, @Nullable LocalDate endsOn) {

  public static SharedEnd ofNobody() {
    return new SharedEnd(null, null);
  }
}
