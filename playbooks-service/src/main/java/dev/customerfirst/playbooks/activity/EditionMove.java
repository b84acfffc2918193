package dev.customerfirst.playbooks.activity;

import java.util.List;
import java.util.UUID;

/**
 * What becomes of the running activities of a playbook when they go on with another edition.
 *
 * @param to the edition they move to
 * @param moving how many move
 * @param staying how many cannot, all reasons together
 */
record EditionMove(String code, int to, int moving, int staying, List<Obstacle> obstacles) {

  /** How many activities an obstacle names. */
  static final int EXAMPLES = 20;

  /**
   * Why some stay on their edition.
   *
   * @param activities the first of them
   */
  record Obstacle(String because, int count, List<UUID> activities) {}
}
