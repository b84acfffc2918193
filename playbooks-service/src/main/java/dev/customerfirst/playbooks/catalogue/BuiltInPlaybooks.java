package dev.customerfirst.playbooks.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads {@code playbooks/*.yaml}. Refuses unknown fields and codes, and what its lint finds fault
 * with, so the service does not come up with a playbook that nobody could follow.
 */
final class BuiltInPlaybooks {

  private static final ObjectMapper YAML = yaml();

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
    String path = "/playbooks/" + name + ".yaml";
    try (InputStream file = BuiltInPlaybooks.class.getResourceAsStream(path)) {
      return YAML.readValue(Objects.requireNonNull(file, path), type);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** A list that is not there is an empty one; a number that is not there is a mistake. */
  private static ObjectMapper yaml() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    yaml.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return yaml;
  }
}
