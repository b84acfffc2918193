package dev.customerfirst.kit.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

  record Thing(String name, int count, List<String> parts) {}

  @Test
  void readsAListThatIsNotThereAsAnEmptyOne() {
    assertThat(read("whole")).isEqualTo(new Thing("Tried", 2, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-number", "unknown-field"})
  void refusesWhatItDoesNotKnowAndNumbersThatAreNotThere(String name) {
    assertThatThrownBy(() -> read(name))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(name);
  }

  @Test
  void namesTheFileThatIsNotThere() {
    assertThatThrownBy(() -> read("gone")).hasMessageContaining("builtin/gone.yaml");
  }

  private static Thing read(String name) {
    return YamlFile.read("builtin/" + name + ".yaml", new TypeReference<>() {});
  }
}
