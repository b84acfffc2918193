package dev.customerfirst.playbooks.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.customerfirst.kit.builtin.YamlFile;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code playbooks/*.yaml}, so that the service does not start with what cannot be played.
 */
final class BuiltInPlaybooks {

  private BuiltInPlaybooks() {}

  @Produces
  @Singleton
  @Startup
  static Playbooks playbooks() {
    List<Playbook> playbooks = new ArrayList<>();
    for (String name : read("index", new TypeReference<List<String>>() {})) {
      playbooks.add(read(name, new TypeReference<Playbook>() {}));
    }
    return new Playbooks(playbooks);
  }

  private static <T> T read(String name, TypeReference<T> type) {
    return YamlFile.read("playbooks/" + name + ".yaml", type);
  }
}
