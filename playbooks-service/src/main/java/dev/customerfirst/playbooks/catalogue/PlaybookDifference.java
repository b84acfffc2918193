package dev.customerfirst.playbooks.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changes from one edition to another.
 *
 * @param from its number
 * @param to the other's number
 */
record PlaybookDifference(String code, int from, int to, List<Change> changes) {

  /**
   * One value that differs.
   *
   * @param pointer where; a step is named by its code instead of its place
   * @param before null where it was added
   * @param after null where it was removed
   */
  record Change(String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {}

  /** Compares two playbooks as JSON. */
  static List<Change> between(JsonNode before, JsonNode after) {
    List<Change> changes = new ArrayList<>();
    compare("", byCode(before), byCode(after), changes);
    return List.copyOf(changes);
  }

  private static void compare(
      String pointer, @Nullable JsonNode before, @Nullable JsonNode after, List<Change> changes) {
    if (before instanceof ObjectNode a && after instanceof ObjectNode b) {
      Set<String> names = new LinkedHashSet<>();
      a.fieldNames().forEachRemaining(names::add);
      b.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(pointer + "/" + name, a.get(name), b.get(name), changes));
    } else if (before == null || !before.equals(after)) {
      changes.add(new Change(pointer, before, after));
    }
  }

  private static JsonNode byCode(JsonNode playbook) {
    ObjectNode copy = playbook.deepCopy();
    ObjectNode steps = copy.objectNode();
    Iterator<JsonNode> each = copy.path("steps").elements();
    while (each.hasNext()) {
      JsonNode step = each.next();
      steps.set(step.path("code").asText(), step);
    }
    copy.set("steps", steps);
    return copy;
  }
}
