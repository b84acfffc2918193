package dev.customerfirst.kit.builtin;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A YAML file that is part of a service. Unknown fields and codes are refused, as is a number that
 * is not there; a list that is not there is an empty one.
 */
public final class YamlFile {

  private static final ObjectMapper YAML = yaml();

  private YamlFile() {}

  /**
   * Reads a file of the class path.
   *
   * @param path without a slash at its beginning
   * @throws UncheckedIOException when it does not say what the type asks for
   */
  public static <T> T read(String path, TypeReference<T> type) {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      return YAML.readValue(Objects.requireNonNull(file, path), type);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static ObjectMapper yaml() {
    ObjectMapper yaml =
        YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    yaml.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return yaml;
  }
}
