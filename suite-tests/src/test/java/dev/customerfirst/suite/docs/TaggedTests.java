package dev.customerfirst.suite.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Test classes and methods with the requirement rows they are tagged with, read from source text.
 *
 * @param rows for every test ({@code Class} or {@code Class#method}) the rows it is tagged with,
 *     itself
 */
record TaggedTests(Map<String, Set<String>> rows) {

  private static final Pattern TAG = Pattern.compile("@Tag\\(\\s*\"(R\\d{3})\"\\s*\\)");
  private static final Pattern TYPE = Pattern.compile("^\\s*(?:[a-z]+ )*(?:class|record) (\\w+)");
  private static final Pattern METHOD =
      Pattern.compile("^ {2,4}(?:public |protected |static )*[\\w<>\\[\\], ?]+ (\\w+)\\(");

  static TaggedTests of(List<Path> sources) {
    Map<String, Set<String>> rows = new TreeMap<>();
    sources.forEach(f -> read(SourceTree.read(f), rows));
    return new TaggedTests(rows);
  }

  private static void read(String source, Map<String, Set<String>> rows) {
    String type = "";
    List<String> waiting = new ArrayList<>();
    for (String line : source.lines().toList()) {
      Matcher tags = TAG.matcher(line);
      while (tags.find()) {
        waiting.add(tags.group(1));
      }
      if (line.stripLeading().startsWith("*") || line.stripLeading().startsWith("@")) {
        continue;
      }
      Matcher declaredType = TYPE.matcher(line);
      Matcher declaredMethod = METHOD.matcher(line);
      String name = null;
      if (declaredType.find()) {
        if (type.isEmpty() || !waiting.isEmpty()) {
          type = declaredType.group(1);
        }
        name = type;
      } else if (declaredMethod.find() && !type.isEmpty()) {
        name = type + "#" + declaredMethod.group(1);
      }
      if (name != null) {
        rows.computeIfAbsent(name, n -> new TreeSet<>()).addAll(waiting);
        waiting.clear();
      }
    }
  }

  boolean exists(String test) {
    return rows.containsKey(test);
  }

  /** A class shows what any of its methods show; a method also what its class is tagged with. */
  boolean shows(String test, String row) {
    int hash = test.indexOf('#');
    if (hash > 0) {
      return tagged(test, row) || tagged(test.substring(0, hash), row);
    }
    return rows.keySet().stream()
        .filter(t -> t.equals(test) || t.startsWith(test + "#"))
        .anyMatch(t -> tagged(t, row));
  }

  /** The tests that carry the row's tag themselves. */
  List<String> of(String row) {
    return rows.keySet().stream().filter(t -> tagged(t, row)).toList();
  }

  Set<String> taggedRows() {
    return rows.values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean tagged(String test, String row) {
    return rows.getOrDefault(test, Set.of()).contains(row);
  }
}
