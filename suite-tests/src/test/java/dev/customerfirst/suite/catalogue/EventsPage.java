package dev.customerfirst.suite.catalogue;

import dev.customerfirst.suite.docs.SourceTree;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of docs/events.md: which services consume an event. */
final class EventsPage {

  private static final int CELLS = 4;

  private EventsPage() {}

  /** By event name, in the order of the page; every row that has a fourth cell. */
  static Map<String, Set<String>> consumers() {
    Map<String, Set<String>> consumers = new LinkedHashMap<>();
    SourceTree.read("docs/events.md")
        .lines()
        .filter(line -> line.matches("\\| `[A-Z]\\w+` \\|.*"))
        .map(EventsPage::cells)
        .filter(cells -> cells.size() == CELLS)
        .forEach(cells -> consumers.put(cells.get(0).replace("`", ""), services(cells.get(3))));
    return consumers;
  }

  private static Set<String> services(String cell) {
    Set<String> services = new TreeSet<>();
    if (!cell.equals("-")) {
      services.addAll(Arrays.asList(cell.split(", ")));
    }
    return services;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
        .map(String::strip)
        .toList();
  }
}
