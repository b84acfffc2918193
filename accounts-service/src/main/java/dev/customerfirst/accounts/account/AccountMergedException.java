package dev.customerfirst.accounts.account;

import dev.customerfirst.kit.http.ProblemException;
import java.util.List;
import java.util.UUID;

/** The account turned out to be another one: questions are sent on, commands are refused. */
final class AccountMergedException extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final UUID merged;
  private final UUID survivor;

  AccountMergedException(UUID merged, UUID survivor) {
    super(
        409,
        "account-merged",
        "The request does not fit the present state",
        "The account "
            + merged
            + " was merged into "
            + survivor
            + ". Send the request again with that id.",
        List.of());
    this.merged = merged;
    this.survivor = survivor;
  }

  UUID merged() {
    return merged;
  }

  UUID survivor() {
    return survivor;
  }
}
