package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A playbook as it is played once.
 *
 * @param calledFor whether the condition of a step holds here
 * @param deeds the last word about each step that there is one about
 * @param documents those that are there
 * @param commitments those that were made
 */
public record Run(
    Playbook playbook,
    Predicate<Step> calledFor,
    Map<String, StepDeed> deeds,
    Set<DocumentType> documents,
    Set<Commitment> commitments) {

  private static final Map<CommitmentKind, String> WORDS =
      new EnumMap<>(
          Map.of(
              CommitmentKind.CHAMPION_AGREEMENT, "the champion's agreement",
              CommitmentKind.RESOURCES, "the resources the champion commits",
              CommitmentKind.ECONOMIC_BUYER_ATTENDANCE, "the economic buyer's word to come",
              CommitmentKind.STAKEHOLDER_ATTENDANCE, "a stakeholder's word to come"));

  public StepState state(Step step) {
    StepDeed deed = deeds.get(step.code());
    if (deed == StepDeed.DONE) {
      return StepState.DONE;
    }
    if (deed == StepDeed.WAIVED) {
      return StepState.WAIVED;
    }
    if (!calledFor.test(step)) {
      return StepState.NOT_CALLED_FOR;
    }
    return before(step).isEmpty() ? StepState.OPEN : StepState.WAITING;
  }

  /** The steps that still have to be done. */
  public List<Step> owed() {
    return playbook.steps().stream().filter(step -> state(step).isOwed()).toList();
  }

  /** Why a step cannot be called done: everything that is missing (R005, R064). */
  public List<Refusal> mayComplete(Step step) {
    Optional<Refusal> closed = closed(step);
    if (closed.isPresent()) {
      return List.of(closed.get());
    }
    List<Refusal> missing = new ArrayList<>();
    if (!before(step).isEmpty()) {
      missing.add(
          Refusal.conflict(
              "step-waits",
              "Before it comes "
                  + before(step).stream().map(Step::code).collect(Collectors.joining(", "))
                  + ". Complete that first, or waive it with a reason."));
    }
    for (DocumentType document : step.documents()) {
      if (!documents.contains(document)) {
        missing.add(
            Refusal.conflict(
                "document-missing",
                "It needs a document of type " + document + ". Add where it is, then repeat."));
      }
    }
    for (Commitment commitment : step.commitments()) {
      if (!commitments.contains(commitment)) {
        missing.add(Refusal.conflict("commitment-missing", words(commitment)));
      }
    }
    return missing;
  }

  /** Why a step cannot be waived; its documents and commitments are not asked for then. */
  public Optional<Refusal> mayWaive(Step step) {
    return closed(step);
  }

  /** A step stays as it is while a later one builds on it. */
  public Optional<Refusal> mayReopen(Step step) {
    StepState state = state(step);
    if (state != StepState.DONE && state != StepState.WAIVED) {
      return Optional.of(
          Refusal.conflict(
              "step-open", "Only a step that was completed or waived is opened again."));
    }
    List<String> building =
        playbook.steps().stream()
            .filter(later -> later.after().contains(step.code()))
            .filter(later -> deeds.get(later.code()) == StepDeed.DONE)
            .map(Step::code)
            .toList();
    return building.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "step-built-on",
                "What comes after it is done: "
                    + String.join(", ", building)
                    + ". Open that again first."));
  }

  /**
   * Why a run cannot move to another edition (R006); empty when it can. What was done has to mean
   * there what it means here.
   */
  public Optional<String> obstacle(Playbook other) {
    Run moved = new Run(other, calledFor, deeds, documents, commitments);
    for (Step step : playbook.steps()) {
      StepState state = state(step);
      if (state == StepState.DONE || state == StepState.WAIVED) {
        Optional<Step> there = other.step(step.code());
        if (there.isEmpty()) {
          return Optional.of(
              "%s is %s, and edition %d has no such step"
                  .formatted(step.code(), word(state), other.edition().number()));
        }
        List<Step> before = moved.before(there.get());
        if (state == StepState.DONE && !before.isEmpty()) {
          return Optional.of(
              "%s is done, and in edition %d %s comes before it"
                  .formatted(step.code(), other.edition().number(), before.get(0).code()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> closed(Step step) {
    StepState state = state(step);
    if (state == StepState.DONE || state == StepState.WAIVED) {
      return Optional.of(
          Refusal.conflict(
              "step-closed",
              "The step is " + word(state) + " already. Open it again with a reason first."));
    }
    return state == StepState.NOT_CALLED_FOR
        ? Optional.of(
            Refusal.conflict(
                "step-not-called-for", "Its condition does not hold here: there is nothing to do."))
        : Optional.empty();
  }

  private List<Step> before(Step step) {
    return playbook.steps().stream()
        .filter(other -> step.after().contains(other.code()))
        .filter(other -> state(other).isOwed())
        .toList();
  }

  private static String word(StepState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Commitment commitment) {
    DocumentType to = commitment.to();
    return "It needs "
        + WORDS.get(commitment.kind())
        + (to == null ? "" : " to the " + to)
        + ". Record it, then repeat.";
  }
}
