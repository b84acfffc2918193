package dev.customerfirst.suite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * docs/problems.md explains every code that an answer can carry, in the words with which a service
 * explains it at {@code /problems/<code>}.
 */
class ProblemsTest {

  private static final Pattern SECTION =
      Pattern.compile("(?ms)^### ([a-z0-9-]+)\\n\\n(.*?)(?=^#|\\z)");
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?:Refusal|Problems)\\s*\\.\\s*(invalid|unprocessable|conflict|forbidden|badRequest)"
              + "\\(\\s*\"([a-z0-9-]+)\"");
  private static final Pattern BUILT =
      Pattern.compile("new Refusal\\(\\s*Refusal\\.Kind\\.(\\w+),\\s*\"([a-z0-9-]+)\"");
  private static final Pattern THROWN =
      Pattern.compile("(?:new ProblemException|plain)\\(\\s*(\\d{3}),\\s*\"([a-z0-9-]+)\"");
  private static final Map<String, String> STATUS =
      Map.of(
          "invalid", "422",
          "unprocessable", "422",
          "conflict", "409",
          "forbidden", "403",
          "badRequest", "400",
          "INVALID", "422",
          "CONFLICT", "409",
          "FORBIDDEN", "403");

  /** The kit explains these by their ending, whatever the thing is called. */
  private static final Pattern BY_ENDING = Pattern.compile(".+-not-(found|known-yet)");

  private final Map<String, String> sections =
      SECTION
          .matcher(SourceTree.read("docs/problems.md"))
          .results()
          .collect(
              Collectors.toMap(r -> r.group(1), r -> r.group(2), (a, b) -> a + b, TreeMap::new));
  private final List<Properties> meanings =
      SourceTree.mainResources("problems.properties").stream()
          .map(f -> properties(SourceTree.read(f)))
          .toList();
  private final Map<String, Set<String>> used = usedCodes();

  @Test
  void explainsEveryCodeInTheWordsOfTheService() {
    assertThat(meanings).isNotEmpty();
    for (Properties service : meanings) {
      for (String code : service.stringPropertyNames()) {
        assertThat(sections.getOrDefault(code, "no section"))
            .as("section %s of docs/problems.md", code)
            .contains(service.getProperty(code));
      }
    }
  }

  @Test
  void explainsEveryCodeOfTheSourcesWithItsStatus() {
    assertThat(used).isNotEmpty();
    used.forEach(
        (code, statuses) ->
            assertThat(sections.getOrDefault(code, "no section"))
                .as("section %s of docs/problems.md", code)
                .contains(statuses));
  }

  /** Or the address in {@code type} would lead nowhere. */
  @Test
  void hasAMeaningThatTheServiceCanTellForEveryCode() {
    Set<String> told =
        meanings.stream()
            .flatMap(m -> m.stringPropertyNames().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(used.keySet())
        .allSatisfy(
            c -> assertThat(told.contains(c) || BY_ENDING.matcher(c).matches()).as(c).isTrue());
  }

  @Test
  void explainsNothingThatNoServiceSays() {
    Set<String> said = new TreeSet<>(used.keySet());
    meanings.forEach(m -> said.addAll(m.stringPropertyNames()));

    assertThat(said).containsAll(sections.keySet());
  }

  private static Map<String, Set<String>> usedCodes() {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (Path file : SourceTree.mainJava()) {
      if (file.endsWith("ProblemExamples.java")) {
        continue; // what the explorer shows, with a code nobody says
      }
      String source = SourceTree.read(file);
      collect(codes, REFUSED, source, r -> STATUS.getOrDefault(r.group(1), "?"));
      collect(codes, BUILT, source, r -> STATUS.getOrDefault(r.group(1), "?"));
      collect(codes, THROWN, source, r -> r.group(1));
    }
    return codes;
  }

  private static void collect(
      Map<String, Set<String>> codes,
      Pattern pattern,
      String source,
      Function<MatchResult, String> status) {
    pattern
        .matcher(source)
        .results()
        .filter(r -> !r.group(2).endsWith("-"))
        .forEach(r -> codes.computeIfAbsent(r.group(2), c -> new TreeSet<>()).add(status.apply(r)));
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
