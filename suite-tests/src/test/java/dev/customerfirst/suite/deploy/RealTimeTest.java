package dev.customerfirst.suite.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.suite.docs.SourceTree;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simulated clock is for one's own machine; nothing that is deployed may set it. */
class RealTimeTest {

  @Test
  void isAllThatComposeAndClusterKnow() {
    Stream<Path> deployed =
        Stream.of(
                Stream.of(SourceTree.file("docker-compose.yml")),
                SourceTree.under(SourceTree.file("k8s"), "").stream(),
                SourceTree.under(SourceTree.file("deploy"), "").stream())
            .flatMap(s -> s);

    assertThat(deployed)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            f ->
                assertThat(SourceTree.read(f).toLowerCase(Locale.ROOT))
                    .doesNotContain("customerfirst_clock", "customerfirst.clock", "simulat"));
  }
}
