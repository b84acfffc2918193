package dev.customerfirst.suite.architecture;

import dev.customerfirst.suite.docs.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** House rules that only the source text can answer; each returns what breaks it. */
final class SourceRules {

  /** Source lines of one file, blank ones and comments included. */
  static final int LONGEST_CLASS = 300;

  private static final Pattern UNFINISHED = Pattern.compile("TO" + "DO|FIX" + "ME|XX" + "X");
  private static final Pattern EVASIVE =
      Pattern.compile(
          "@Dis" + "abled|Thread\\.sl" + "eep\\(|Mock" + "ito|@Inject" + "Mock|@Mock" + "Bean");
  private static final Pattern TEST_METHOD =
      Pattern.compile(
          "@(?:Test|ParameterizedTest|RepeatedTest)\\b[^;{]*?\\bvoid ((?:test|should)\\w*)\\(");
  private static final Pattern MIGRATION =
      Pattern.compile("V\\d+(_\\d+)*__[a-z0-9]+(_[a-z0-9]+)*\\.sql");

  private SourceRules() {}

  static Map<String, Function<Sources, List<String>>> all() {
    Map<String, Function<Sources, List<String>>> rules = new LinkedHashMap<>();
    rules.put("no class is longer than 300 lines", SourceRules::tooLong);
    rules.put("every package says in one sentence what it is", SourceRules::packagesWithoutAWord);
    rules.put("nothing is left for later", s -> containing(s.main(), UNFINISHED));
    rules.put("tests neither sleep nor mock nor look away", s -> containing(s.tests(), EVASIVE));
    rules.put("tests are sentences", SourceRules::testsThatAreNoSentences);
    rules.put("migrations are sentences", SourceRules::migrationsWithoutASentence);
    return rules;
  }

  private static List<String> tooLong(Sources sources) {
    return sources.main().stream()
        .filter(f -> SourceTree.read(f).lines().count() > LONGEST_CLASS)
        .map(Path::toString)
        .toList();
  }

  private static List<String> packagesWithoutAWord(Sources sources) {
    return sources.main().stream()
        .map(Path::getParent)
        .distinct()
        .filter(p -> !saysWhatItIs(p.resolve("package-info.java")))
        .map(Path::toString)
        .toList();
  }

  private static boolean saysWhatItIs(Path packageInfo) {
    return Files.exists(packageInfo)
        && SourceTree.read(packageInfo).startsWith("/**")
        && SourceTree.read(packageInfo).contains("@NullMarked");
  }

  private static List<String> containing(List<Path> files, Pattern pattern) {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      Matcher matcher = pattern.matcher(SourceTree.read(file));
      if (matcher.find()) {
        found.add(file + ": " + matcher.group());
      }
    }
    return found;
  }

  private static List<String> testsThatAreNoSentences(Sources sources) {
    return sources.tests().stream()
        .flatMap(f -> named(f, TEST_METHOD.matcher(SourceTree.read(f))))
        .toList();
  }

  private static Stream<String> named(Path file, Matcher matcher) {
    return matcher.results().map(r -> file + ": " + r.group(1));
  }

  private static List<String> migrationsWithoutASentence(Sources sources) {
    return sources.migrations().stream()
        .filter(f -> !MIGRATION.matcher(f.getFileName().toString()).matches())
        .map(Path::toString)
        .toList();
  }

  /**
   * What the rules read.
   *
   * @param main Java files that are shipped
   * @param tests Java files of tests
   * @param migrations SQL files below {@code db/}
   */
  record Sources(List<Path> main, List<Path> tests, List<Path> migrations) {

    static Sources ofTheSuite() {
      List<Path> sql =
          SourceTree.mainResources(".sql").stream()
              .filter(f -> f.toString().replace('\\', '/').contains("/db/"))
              .toList();
      return new Sources(SourceTree.mainJava(), SourceTree.testJava(), sql);
    }

    static Sources of(Path file) {
      return new Sources(List.of(file), List.of(file), List.of(file));
    }
  }
}
