package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.DocumentType;
import dev.customerfirst.events.Role;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a playbook.
 *
 * @param code names it within its playbook, kebab-case
 * @param does what is to be done, one sentence
 * @param when a CEL condition on {@link ConditionVariable}; null where it is always called for
 * @param owners answer for it
 * @param optional are invited, and it goes on without them
 * @param after codes of the steps that are done before
 * @param dueDay days after the start by which it is done; 0 is the day of the start
 * @param hours of work that it is for each of its owners
 * @param documents without which it is not done (R005)
 * @param commitments without which it is not done
 * @param milestones that it announces to the customer (R072)
 */
public record Step(
    String code,
    String does,
    @Nullable String when,
    List<Role> owners,
    List<Role> optional,
    List<String> after,
    int dueDay,
    BigDecimal hours,
    List<DocumentType> documents,
    List<Commitment> commitments,
    List<Milestone> milestones) {

  public Step {
    owners = List.copyOf(owners);
    optional = List.copyOf(optional);
    after = List.copyOf(after);
    documents = List.copyOf(documents);
    commitments = List.copyOf(commitments);
    milestones = List.copyOf(milestones);
  }
}
