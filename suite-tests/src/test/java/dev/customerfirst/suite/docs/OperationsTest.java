package dev.customerfirst.suite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/operations.md lists the settings and metrics the code has. */
class OperationsTest {

  private static final String NAME = "\"(customerfirst\\.[a-z0-9.-]+)\"";
  private static final Pattern LITERAL = Pattern.compile(NAME);
  private static final Pattern FOR_OPERATORS =
      Pattern.compile(
          "(?:name =|(?:counter|gauge|timer|summary|getOptionalValue|getValue)\\()\\s*" + NAME);
  private static final Pattern IN_PROPERTIES =
      Pattern.compile(
          "(?m)^(customerfirst\\.[a-z0-9.-]+)\\s*=|\\$\\{(customerfirst\\.[a-z0-9.-]+)");
  private static final Pattern LISTED = Pattern.compile("\\| `(customerfirst\\.[a-z0-9.*-]+)` \\|");

  /** Read once: looking through all classes takes seconds. */
  private static final List<Class<?>> MAPPINGS = mappings();

  private final Set<String> listed =
      LISTED
          .matcher(SourceTree.read("docs/operations.md"))
          .results()
          .map(r -> r.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
  private final Set<String> mapped = mappedSettings();

  @Test
  void listsEverySettingOfEveryMapping() {
    assertThat(mapped).isNotEmpty();
    assertThat(listed).containsAll(mapped);
  }

  @Test
  void listsEverySettingAndMetricNamedInTheSources() {
    assertThat(listed).containsAll(namedInSources(FOR_OPERATORS));
  }

  @Test
  void listsNothingThatIsNotThere() {
    Set<String> there = new TreeSet<>(mapped);
    there.addAll(namedInSources(LITERAL));

    assertThat(there).containsAll(listed);
  }

  private static Set<String> namedInSources(Pattern pattern) {
    Stream<String> literals =
        SourceTree.mainJava().stream()
            .filter(f -> !isTool(f))
            .flatMap(f -> pattern.matcher(SourceTree.read(f)).results())
            .map(r -> r.group(1));
    Stream<String> properties =
        SourceTree.mainResources(".properties").stream()
            .filter(f -> !isTool(f))
            .flatMap(f -> IN_PROPERTIES.matcher(SourceTree.read(f)).results())
            .map(r -> r.group(1) == null ? r.group(2) : r.group(1));
    return Stream.concat(literals, properties)
        .filter(n -> mappingPrefixes().noneMatch(n::equals))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isTool(Path file) {
    String path = SourceTree.root().relativize(file).toString();
    return path.startsWith("local-stack") || path.startsWith("service-test-kit");
  }

  private static Stream<String> mappingPrefixes() {
    return MAPPINGS.stream().map(m -> m.getAnnotation(ConfigMapping.class).prefix());
  }

  private static List<Class<?>> mappings() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.customerfirst")
            .stream()
            .filter(c -> c.isAnnotatedWith(ConfigMapping.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static Set<String> mappedSettings() {
    return MAPPINGS.stream()
        .flatMap(m -> settings(m.getAnnotation(ConfigMapping.class).prefix(), m))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> settings(String prefix, Class<?> mapping) {
    return Arrays.stream(mapping.getDeclaredMethods())
        .filter(m -> Modifier.isAbstract(m.getModifiers()))
        .flatMap(m -> setting(prefix + "." + kebab(m.getName()), m));
  }

  private static Stream<String> setting(String name, Method method) {
    Class<?> type = method.getReturnType();
    if (Map.class.isAssignableFrom(type)) {
      return Stream.of(name + ".*");
    }
    return type.isInterface() && type.getName().startsWith("dev.customerfirst.")
        ? settings(name, type)
        : Stream.of(name);
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
