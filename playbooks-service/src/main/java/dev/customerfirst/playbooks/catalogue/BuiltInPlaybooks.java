package dev.customerfirst.playbooks.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.customerfirst.kit.builtin.YamlFile;
import dev.customerfirst.playbooks.domain.playbook.DocumentTemplate;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;

/** Reads what comes with the service: {@code playbooks/*.yaml}. */
final class BuiltInPlaybooks {

  private BuiltInPlaybooks() {}

  /** In the order in which a customer meets them. */
  static List<Playbook> playbooks() {
    List<Playbook> playbooks = new ArrayList<>();
    for (String name : read("index", new TypeReference<List<String>>() {})) {
      playbooks.add(read(name, new TypeReference<Playbook>() {}));
    }
    return playbooks;
  }

  /** The library of documents (R005). */
  static List<DocumentTemplate> templates() {
    return read("documents", new TypeReference<List<DocumentTemplate>>() {});
  }

  private static <T> T read(String name, TypeReference<T> type) {
    return YamlFile.read("playbooks/" + name + ".yaml", type);
  }
}
