package dev.customerfirst.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.http.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowMappingTest {

  private static final Map<String, Object> ROW =
      Map.of("name", "Acme", "employees", "2822", "country", "Kenya", "weird name", "x");

  @Test
  void makesTheRowWantedOfTheRowRead() {
    assertThat(
            mapped(
                """
                {
                  "name": name & " Ltd",
                  "employees": $number(employees),
                  "value": {"amount": $string($number(employees) / 4), "currency": "USD"},
                  "timeZone": $lookup({"Kenya": "Africa/Nairobi"}, country),
                  "missing": nobody,
                  "tags": [country, `weird name`],
                  "known": true
                }
                """))
        .isEqualTo(
            "{\"name\":\"Acme Ltd\",\"employees\":2822,\"value\":{\"amount\":\"705.5\",\"currency\":"
                + "\"USD\"},\"timeZone\":\"Africa/Nairobi\",\"tags\":[\"Kenya\",\"x\"],\"known\":true}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"6 / 3 | 2", "$number('1100.04') | 1100.04", "$number('3e2') | 300", "null | null"})
  void writesWholeNumbersAsSuch(String expression, String json) {
    assertThat(mapped("{\"n\": " + expression + "}")).isEqualTo("{\"n\":" + json + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$error('Philipines is no country we know')",
        "$assert(country = 'Peru', 'Philipines is no country we know')",
        "{'timeZone': country = 'Peru' ? 1 : $error('Philipines is no country we know')}"
      })
  void refusesARowWithTheSentenceOfTheMapping(String expression) {
    ProblemException refusal = refused(expression);
    assertThat(refusal.code()).isEqualTo("refused-by-mapping");
    assertThat(refusal.detail()).isEqualTo("Philipines is no country we know.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "[1, 2]",
        "nobody",
        "{'f': function($x) { $x }}",
        "{'n': $number('seven')}",
        "{'n': $sqrt(-1)}"
      })
  void saysWhyARowCannotBeMapped(String expression) {
    ProblemException refusal = refused(expression);
    assertThat(refusal.code()).isEqualTo("mapping-failed");
    assertThat(refusal.detail()).endsWith(".").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "($f := function($n) { $f($n + 1) }; {'n': $f(1)})",
        "($f := function($n) { 1 + $f($n + 1) }; {'n': $f(1)})"
      })
  void endsWhatNeverEnds(String expression) {
    long began = System.nanoTime();
    assertThat(refused(expression).code()).isEqualTo("mapping-failed");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void saysWhereAnExpressionIsBroken() {
    assertThatThrownBy(() -> RowMapping.compile("{\n  'a': 1,\n  'b' 2\n}", Duration.ofSeconds(1)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo("mapping-does-not-compile");
              assertThat(e.detail()).contains("line 3, column ");
            });
  }

  @Test
  void staysTheSameFromRowToRow() {
    RowMapping mapping = RowMapping.compile("($x := name; {'n': $x})", Duration.ofSeconds(1));
    assertThat(List.of("a", "b", "c"))
        .allSatisfy(
            name ->
                assertThat(mapping.apply(Map.of("name", name)))
                    .hasToString("{\"n\":\"" + name + "\"}"));
  }

  private static ProblemException refused(String expression) {
    try {
      throw new AssertionError(mapped(expression));
    } catch (ProblemException e) {
      return e;
    }
  }

  private static String mapped(String expression) {
    return RowMapping.compile(expression, Duration.ofMillis(500)).apply(ROW).toString();
  }
}
