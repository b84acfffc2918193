package dev.customerfirst.renewals.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.kit.http.MergePatch;
import java.util.Optional;
import java.util.UUID;

/** A merge patch on a draft (RFC 7396). */
record DraftPatch(JsonNode fields) {

  private static final String ACCOUNT = "accountId";
  private static final String LAST_DAY = "endsOn";
  private static final String LENGTH = "termMonths";

  /** The account it moves the draft to. */
  Optional<UUID> account() {
    try {
      return Optional.ofNullable(fields.path(ACCOUNT).textValue()).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      // Applying it says so.
      return Optional.empty();
    }
  }

  /**
   * The draft as it should be; who gives a length alone does not mean the last day of before.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 when it does not fit a contract
   */
  NewContract applyTo(Contract draft) {
    NewContract current = NewContract.of(draft);
    return MergePatch.apply(
        fields,
        fields.hasNonNull(LENGTH) && !fields.has(LAST_DAY) ? current.withoutLastDay() : current,
        NewContract.class);
  }
}
