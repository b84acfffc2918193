package dev.customerfirst.playbooks.step;

import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.playbooks.domain.playbook.StepDeed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said about a step. It stays, also when something else is said later. */
@Entity
class StepRecord {

  @Id private UUID id;
  private UUID activityId;
  private String step;

  @Enumerated(EnumType.STRING)
  private StepDeed deed;

  private @Nullable LocalDate doneOn;
  private @Nullable String note;
  private String actorId;
  private String actorRole;
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected StepRecord() {}

  StepRecord(
      UUID activityId,
      String step,
      StepDeed deed,
      @Nullable LocalDate doneOn,
      @Nullable String note,
      Author author) {
    this.id = Uuid7.next();
    this.activityId = activityId;
    this.step = step;
    this.deed = deed;
    this.doneOn = doneOn;
    this.note = note;
    this.actorId = author.id();
    this.actorRole = author.role();
    this.at = author.at();
  }

  String step() {
    return step;
  }

  StepWord word() {
    return new StepWord(deed, doneOn, note, actorId, actorRole, at);
  }
}
