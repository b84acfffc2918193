package dev.customerfirst.localstack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Bodies to send and to read. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** An object of names and values in turn; an empty Optional is left out. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      Optional<?> present = value instanceof Optional<?> maybe ? maybe : Optional.of(value);
      String name = (String) namesAndValues[i];
      present.ifPresent(content -> object.put(name, content));
    }
    return object;
  }

  static String text(Object body) {
    try {
      return MAPPER.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON: " + body, e);
    }
  }

  /** Missing when it is no JSON. */
  static JsonNode parse(String text) {
    try {
      return text.isBlank() ? MissingNode.getInstance() : MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  static List<JsonNode> items(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false).toList();
  }

  /** Empty when it is missing or null. */
  static Optional<String> find(JsonNode object, String name) {
    return object.hasNonNull(name) ? Optional.of(object.get(name).asText()) : Optional.empty();
  }
}
