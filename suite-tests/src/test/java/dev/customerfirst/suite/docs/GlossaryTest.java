package dev.customerfirst.suite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/glossary.md speaks of the code that is there. */
class GlossaryTest {

  private static final Pattern TYPE =
      Pattern.compile("(?m)^\\s*(?:[a-z@-]+ )*(class|@?interface|record|enum) (\\w+)");
  private static final Pattern CODE_NAME = Pattern.compile("`(\\w+)`");

  private final Set<String> named =
      SourceTree.read("docs/glossary.md")
          .lines()
          .filter(l -> l.startsWith("| "))
          .map(l -> l.split("\\|"))
          .filter(cells -> cells.length > 3)
          .flatMap(cells -> CODE_NAME.matcher(cells[3]).results().map(r -> r.group(1)))
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void explainsEveryCodeListOfTheContracts() {
    List<String> enums =
        SourceTree.under(SourceTree.file("event-contracts/src/main/java"), ".java").stream()
            .flatMap(f -> TYPE.matcher(SourceTree.read(f)).results())
            .filter(r -> r.group(1).equals("enum"))
            .map(r -> r.group(2))
            .toList();

    assertThat(enums).isNotEmpty();
    assertThat(named).containsAll(enums);
  }

  @Test
  void namesOnlyTypesThatAreThere() {
    Set<String> types = new TreeSet<>();
    SourceTree.mainJava()
        .forEach(
            f -> {
              Matcher m = TYPE.matcher(SourceTree.read(f));
              while (m.find()) {
                types.add(m.group(2));
              }
            });

    assertThat(types).containsAll(named);
  }
}
