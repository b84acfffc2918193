package dev.customerfirst.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, told once and kept for ever. Carries ids and codes, never the name or
 * the address of a person.
 */
public interface Fact {

  /** The account it concerns, or null for a fact about a team. */
  @Nullable UUID accountId();

  /** The aggregate whose fact it is; facts of one subject keep their order. */
  UUID subject();

  /** The Kafka key: the account, so that all facts of an account share one partition. */
  default String partitionKey() {
    UUID account = accountId();
    return (account == null ? subject() : account).toString();
  }
}
