package dev.customerfirst.playbooks.domain.playbook;

import java.util.Optional;

/** Says whether a condition can be asked. */
@FunctionalInterface
public interface ConditionCheck {

  /** What is wrong with it, one sentence; empty when it can be asked. */
  Optional<String> fault(String condition);
}
