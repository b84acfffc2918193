package dev.customerfirst.suite.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.suite.architecture.SourceRules.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about source text, over the suite and over one file each that breaks them. */
class SourceRulesTest {

  private static final Map<String, Function<Sources, List<String>>> RULES = SourceRules.all();

  // Put together from parts, or these violations would be found where they stand.
  private static final Map<String, Planted> PLANTED =
      Map.of(
          "no class is longer than 300 lines",
          new Planted("Long.java", "// a line\n".repeat(SourceRules.LONGEST_CLASS + 1)),
          "every package says in one sentence what it is",
          new Planted("Alone.java", "class Alone {}"),
          "nothing is left for later",
          new Planted("Later.java", "// TO" + "DO think"),
          "tests neither sleep nor mock nor look away",
          new Planted("SleepyTest.java", "Thread.sl" + "eep(10);"),
          "tests are sentences",
          new Planted("ThingTest.java", "@Te" + "st\n  void testThing() {}"),
          "migrations are sentences",
          new Planted("V1.sql", "select 1"));

  static Stream<String> rules() {
    return RULES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holdsInTheWholeSuite(String rule) {
    assertThat(broken(rule, Sources.ofTheSuite())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reportsAPlantedViolation(String rule, @TempDir Path folder) throws IOException {
    Planted planted = Objects.requireNonNull(PLANTED.get(rule), rule);
    Path file = Files.writeString(folder.resolve(planted.file()), planted.text());

    assertThat(broken(rule, Sources.of(file))).hasSize(1);
  }

  private static List<String> broken(String rule, Sources sources) {
    return Objects.requireNonNull(RULES.get(rule)).apply(sources);
  }

  private record Planted(String file, String text) {}
}
