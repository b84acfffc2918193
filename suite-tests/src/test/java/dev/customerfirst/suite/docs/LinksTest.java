package dev.customerfirst.suite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link from one document of the project to another leads somewhere. */
class LinksTest {

  private static final Pattern LINK =
      Pattern.compile("(?:\\]\\(|(?:src|srcset|href)=\")([^)\"\\s]+)");

  @Test
  void leadsToAFileAndAHeadingThatAreThere() {
    List<Path> documents =
        Stream.concat(
                SourceTree.under(SourceTree.file("docs"), ".md").stream(),
                Stream.of("README.md", "CONTRIBUTING.md").map(SourceTree::file))
            .filter(Files::exists)
            .toList();
    List<String> broken = new ArrayList<>();
    for (Path document : documents) {
      Matcher links = LINK.matcher(SourceTree.read(document));
      while (links.find()) {
        if (isLocal(links.group(1)) && !leadsSomewhere(document, links.group(1))) {
          broken.add(SourceTree.root().relativize(document) + " -> " + links.group(1));
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  private static boolean isLocal(String link) {
    return !link.contains("://") && !link.startsWith("mailto:");
  }

  private static boolean leadsSomewhere(Path document, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
    return Files.exists(target)
        && (parts.length == 1 || headings(SourceTree.read(target)).contains(parts[1]));
  }

  /** Anchors as Markdown viewers make them from headings. */
  private static List<String> headings(String markdown) {
    return markdown
        .lines()
        .filter(l -> l.matches("#{1,6} .*"))
        .map(l -> l.replaceFirst("#+ ", "").strip().toLowerCase(Locale.ROOT))
        .map(h -> h.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }
}
