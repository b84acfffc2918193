package dev.customerfirst.suite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs/requirements.md and the tags of the tests say the same. */
class RequirementsTest {

  private static final String NOT_YET = "not yet";
  private static final Set<String> SERVICES = Set.of("ACC", "PLB", "REN", "SUP", "ALL");

  private final List<Row> rows =
      SourceTree.read("docs/requirements.md")
          .lines()
          .filter(l -> l.matches("\\| R\\d{3} \\|.*"))
          .map(Row::of)
          .toList();
  private final TaggedTests tests = TaggedTests.of(SourceTree.testJava());

  @Test
  void hasTheRows001To192InOrder() {
    assertThat(rows)
        .extracting(Row::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 192).mapToObj("R%03d"::formatted).toList());
  }

  @Test
  void namesAServiceAndASentenceInEveryRow() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.sentence()).isNotBlank();
              assertThat(row.services()).isNotEmpty().allMatch(SERVICES::contains);
            });
  }

  @Test
  void namesOnlyTestsThatExistAndCarryTheRowsTag() {
    for (Row row : rows) {
      for (String test : row.tests()) {
        assertThat(tests.exists(test)).as("%s names %s, which is no test", row.id(), test).isTrue();
        assertThat(tests.shows(test, row.id()))
            .as("%s names %s, which does not carry @Tag(\"%s\")", row.id(), test, row.id())
            .isTrue();
      }
    }
  }

  @Test
  void listsEveryTagOfTheSources() {
    List<String> linesToWrite =
        rows.stream()
            .filter(r -> !tests.of(r.id()).stream().allMatch(r::lists))
            .map(r -> r.line(tests.of(r.id())))
            .toList();

    assertThat(linesToWrite).as("lines to write into docs/requirements.md").isEmpty();
  }

  @Test
  void knowsEveryRowThatATestIsTaggedWith() {
    Set<String> known = rows.stream().map(Row::id).collect(Collectors.toSet());

    assertThat(known).containsAll(tests.taggedRows());
  }

  private record Row(String id, String sentence, String serviceCell, String testCell) {

    static Row of(String line) {
      String[] cells = line.split("\\|");
      assertThat(cells).as(line).hasSize(5);
      return new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
    }

    List<String> services() {
      return Arrays.asList(serviceCell.split(", "));
    }

    List<String> tests() {
      return testCell.equals(NOT_YET)
          ? List.of()
          : Arrays.stream(testCell.split(",\\s*")).map(t -> t.replace("`", "")).toList();
    }

    /** A row lists a test by its own name or by its class. */
    boolean lists(String test) {
      return tests().contains(test) || tests().contains(test.split("#")[0]);
    }

    String line(List<String> tagged) {
      String cell =
          tagged.isEmpty()
              ? NOT_YET
              : tagged.stream().map(t -> "`" + t + "`").collect(Collectors.joining(", "));
      return "| %s | %s | %s | %s |".formatted(id, sentence, serviceCell, cell);
    }
  }
}
