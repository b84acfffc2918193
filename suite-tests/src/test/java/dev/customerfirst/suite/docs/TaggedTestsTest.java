package dev.customerfirst.suite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader of tags, on a source of its own; rows 901 and up belong to nobody. */
class TaggedTestsTest {

  private static final String SOURCE =
      """
      package x;

      /** A class about class things. */
      @%s("R901")
      class ThingTest {

        @Test
        @%1$s("R902")
        void answersOnce() {
          assertThat(answer("R905")).isEqualTo(1);
        }

        @ParameterizedTest(name = "{0}")
        @%1$s("R903") @%1$s("R904")
        void answersOnce(String word) {}

        @Test
        void saysNothing() {}
      }
      """;

  private TaggedTests tests = TaggedTests.of(List.of());

  @BeforeEach
  void readSource(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ThingTest.java");
    // The annotation's name is put in here, or this file would be read as tagged itself.
    Files.writeString(file, SOURCE.formatted("Tag"));
    tests = TaggedTests.of(List.of(file));
  }

  @Test
  void givesATagToTheDeclarationBelowIt() {
    assertThat(tests.of("R901")).containsExactly("ThingTest");
    assertThat(tests.of("R902")).containsExactly("ThingTest#answersOnce");
    assertThat(tests.of("R904")).containsExactly("ThingTest#answersOnce");
    assertThat(tests.taggedRows()).containsExactly("R901", "R902", "R903", "R904");
  }

  @Test
  void letsAClassSpeakForItsMethodsAndBack() {
    assertThat(tests.shows("ThingTest", "R902")).isTrue();
    assertThat(tests.shows("ThingTest#saysNothing", "R901")).isTrue();
    assertThat(tests.shows("ThingTest#saysNothing", "R902")).isFalse();
  }

  @Test
  void knowsMethodsWithoutTags() {
    assertThat(tests.exists("ThingTest#saysNothing")).isTrue();
    assertThat(tests.exists("ThingTest#saysAnything")).isFalse();
  }
}
