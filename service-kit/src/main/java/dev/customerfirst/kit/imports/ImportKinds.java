package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.http.Problems;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The kinds of this service. */
@Singleton
class ImportKinds {

  private final Map<String, ImportKind<?>> kinds = new TreeMap<>();

  ImportKinds(@All List<ImportKind<?>> all) {
    for (ImportKind<?> kind : all) {
      if (kinds.put(kind.name(), kind) != null) {
        throw new IllegalStateException("two kinds of import are called " + kind.name());
      }
    }
  }

  Optional<ImportKind<?>> find(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /**
   * The kind a request names.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 422 with the known ones
   */
  ImportKind<?> named(String name) {
    return find(name)
        .orElseThrow(
            () ->
                Problems.unprocessable(
                    "unknown-kind",
                    "/kind",
                    "There are imports of " + String.join(", ", kinds.keySet()) + ". Name one."));
  }
}
