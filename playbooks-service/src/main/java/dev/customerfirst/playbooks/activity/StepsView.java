package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.DocumentType;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.playbook.Commitment;
import dev.customerfirst.playbooks.domain.playbook.StepState;
import dev.customerfirst.playbooks.step.CommitmentView;
import dev.customerfirst.playbooks.step.DocumentView;
import dev.customerfirst.playbooks.step.StepWord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an activity is played.
 *
 * @param playbook null where none is played for it
 * @param edition the one it is on; before it opens, the newest
 * @param owed how many steps still have to be done
 */
record StepsView(
    UUID activityId,
    @Nullable String playbook,
    @Nullable Integer edition,
    int owed,
    List<Item> steps,
    List<DocumentView> documents,
    List<CommitmentView> commitments) {

  /**
   * One step.
   *
   * @param dueOn at the latest the day on which its activity is due
   * @param missing what keeps it from being done, in words
   * @param said the last word about it; null while there is none
   */
  record Item(
      String code,
      String does,
      StepState state,
      List<Role> owners,
      List<Role> optional,
      List<String> after,
      LocalDate dueOn,
      BigDecimal hours,
      List<DocumentType> documents,
      List<Commitment> commitments,
      List<MilestoneView> milestones,
      List<String> missing,
      @Nullable StepWord said) {}

  /**
   * What is to be reached by a day.
   *
   * @param on counted from the start of the contract (A36); null while nobody knows it
   */
  record MilestoneView(int day, @Nullable LocalDate on, String does) {}
}
