package dev.customerfirst.playbooks.step;

import dev.customerfirst.events.DocumentType;
import dev.customerfirst.playbooks.domain.playbook.Commitment;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Run;
import dev.customerfirst.playbooks.domain.playbook.Step;
import dev.customerfirst.playbooks.domain.playbook.StepDeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known of the steps of an activity.
 *
 * @param words the last word about each step that there is one about
 */
public record StepFacts(
    Map<String, StepWord> words, List<DocumentView> documents, List<CommitmentView> commitments) {

  /** The playbook as it stands with all that. */
  public Run run(Playbook playbook, Predicate<Step> calledFor) {
    Map<String, StepDeed> deeds = new HashMap<>();
    words.forEach((step, word) -> deeds.put(step, word.deed()));
    Set<DocumentType> types =
        documents.stream().map(DocumentView::type).collect(Collectors.toSet());
    Set<Commitment> made =
        commitments.stream()
            .map(each -> new Commitment(each.kind(), each.to()))
            .collect(Collectors.toSet());
    return new Run(playbook, calledFor, deeds, types, made);
  }
}
