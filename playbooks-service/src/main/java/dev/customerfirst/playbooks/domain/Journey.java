package dev.customerfirst.playbooks.domain;

import java.util.List;

/**
 * The activities of a contract and what its planner should know.
 *
 * @param warnings codes, for example {@code stub-quarter}
 */
public record Journey(List<PlannedActivity> activities, List<String> warnings) {

  /** The last quarter is too short for activities of its own. */
  public static final String STUB_QUARTER = "stub-quarter";
}
