package dev.customerfirst.playbooks.ask;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.playbooks.domain.AskStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that an account team needs of another function. */
@Entity
class Ask {

  @Id private UUID id;
  @Version private long version;
  private UUID accountId;
  private UUID activityId;

  @Enumerated(EnumType.STRING)
  private Role askedOf;

  private String what;
  private @Nullable LocalDate neededBy;

  @Enumerated(EnumType.STRING)
  private AskStatus status = AskStatus.ASKED;

  private String askedBy;
  private String askedRole;
  private Instant askedAt;
  private @Nullable String answeredBy;
  private @Nullable Instant answeredAt;
  private @Nullable String answer;

  @SuppressWarnings("NullAway.Init")
  protected Ask() {}

  Ask(UUID accountId, UUID activityId, NewAsk wanted, String by, String role, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.activityId = activityId;
    this.askedOf = wanted.of();
    this.what = wanted.what();
    this.neededBy = wanted.neededBy();
    this.askedBy = by;
    this.askedRole = role;
    this.askedAt = now;
  }

  /** Another ask needs another answer. Returns whether it is another one. */
  boolean become(ChangedAsk changed) {
    if (changed.what().equals(what) && Objects.equals(changed.neededBy(), neededBy)) {
      return false;
    }
    what = changed.what();
    neededBy = changed.neededBy();
    status = AskStatus.ASKED;
    answeredBy = null;
    answeredAt = null;
    answer = null;
    return true;
  }

  void answered(AskStatus as, @Nullable String words, String by, Instant now) {
    status = as;
    answer = words;
    answeredBy = by;
    answeredAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID activityId() {
    return activityId;
  }

  Role askedOf() {
    return askedOf;
  }

  AskView view() {
    return new AskView(
        id,
        accountId,
        activityId,
        askedOf,
        what,
        neededBy,
        status,
        askedBy,
        askedRole,
        askedAt,
        answeredBy,
        answeredAt,
        answer);
  }
}
