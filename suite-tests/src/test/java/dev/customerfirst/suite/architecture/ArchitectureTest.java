package dev.customerfirst.suite.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.customerfirst.suite.docs.SourceTree;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules, over the whole suite and over the violations planted to show them at work. */
class ArchitectureTest {

  private static final String PLANTED = "dev.customerfirst.planted.";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.customerfirst");

  static Stream<Arguments> rules() {
    return HouseRules.all().entrySet().stream()
        .map(r -> Arguments.of(Named.of(r.getKey(), r.getKey()), r.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holdsInTheWholeSuite(String name, ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void failsOnItsPlantedViolation(String name, ArchRule rule) {
    JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + name);

    EvaluationResult result = rule.evaluate(planted);

    assertThat(result.hasViolation()).as("%s must fail on %s", name, PLANTED + name).isTrue();
    assertThat(String.join("\n", result.getFailureReport().getDetails()))
        .as("only what was planted to break the rule is reported")
        .contains("Planted")
        .doesNotContain("Harmless");
  }

  /** A rule that sees no class of a module would hold for ever. */
  @Test
  void seesEveryModuleThatHasClasses() {
    Set<String> written =
        SourceTree.modules().stream()
            .map(m -> m.resolve("src/main/java/dev/customerfirst").toFile().list())
            .filter(Objects::nonNull)
            .flatMap(Arrays::stream)
            .collect(Collectors.toSet());
    Set<String> seen = HOUSE.stream().map(c -> Place.of(c).module()).collect(Collectors.toSet());

    assertThat(seen).containsExactlyInAnyOrderElementsOf(written);
  }
}
