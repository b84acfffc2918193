package dev.customerfirst.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a schema must say about a record, and what a schema file really says, in one form. */
final class RecordShape {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> STRUCTURE =
      List.of("type", "format", "enum", "items", "properties", "required");
  private static final Set<String> WORDS_AND_BOUNDS =
      Set.of("$schema", "title", "description", "minimum", "maximum", "pattern");
  private static final Map<Class<?>, String> FORMATS =
      Map.of(
          UUID.class,
          "uuid",
          LocalDate.class,
          "date",
          Duration.class,
          "duration",
          Instant.class,
          "date-time");
  private static final Map<Class<?>, String> PLAIN =
      Map.of(
          String.class, "string",
          int.class, "integer",
          Integer.class, "integer",
          boolean.class, "boolean",
          Boolean.class, "boolean",
          BigDecimal.class, "number",
          LocalTime.class, "string");

  private RecordShape() {}

  /** The shape of a record: components in order, all required, nullable ones with null. */
  static ObjectNode of(Class<?> record) {
    ObjectNode shape = JSON.objectNode().put("type", "object");
    ObjectNode properties = shape.putObject("properties");
    ArrayNode required = shape.putArray("required");
    for (RecordComponent component : record.getRecordComponents()) {
      properties.set(component.getName(), ofComponent(component));
      required.add(component.getName());
    }
    return shape;
  }

  /** The same of a schema file: words and bounds left out, anything else kept. */
  static ObjectNode of(JsonNode schema) {
    ObjectNode shape = JSON.objectNode();
    for (String keyword : STRUCTURE) {
      JsonNode value = schema.get(keyword);
      if (value == null) {
        continue;
      }
      if (keyword.equals("properties")) {
        ObjectNode properties = shape.putObject(keyword);
        value.properties().forEach(entry -> properties.set(entry.getKey(), of(entry.getValue())));
      } else {
        shape.set(keyword, keyword.equals("items") ? of(value) : value);
      }
    }
    schema
        .properties()
        .forEach(
            entry -> {
              if (!STRUCTURE.contains(entry.getKey())
                  && !WORDS_AND_BOUNDS.contains(entry.getKey())) {
                shape.set(entry.getKey(), entry.getValue());
              }
            });
    return shape;
  }

  /** Names of the components that may be null. */
  static List<String> nullables(Class<?> record) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        names.add(component.getName());
      }
    }
    return names;
  }

  private static ObjectNode ofComponent(RecordComponent component) {
    if (component.getAccessor().isAnnotationPresent(JsonFormat.class)) {
      return JSON.objectNode().put("type", "string");
    }
    ObjectNode shape = ofType(component.getAnnotatedType());
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      shape.set("type", JSON.arrayNode().add(shape.get("type")).add("null"));
      if (shape.get("enum") instanceof ArrayNode codes) {
        codes.addNull();
      }
    }
    return shape;
  }

  private static ObjectNode ofType(AnnotatedType annotated) {
    if (annotated instanceof AnnotatedParameterizedType list) {
      if (((ParameterizedType) list.getType()).getRawType() != List.class) {
        throw new IllegalArgumentException("no rule for " + list.getType());
      }
      ObjectNode shape = JSON.objectNode().put("type", "array");
      shape.set("items", ofType(list.getAnnotatedActualTypeArguments()[0]));
      return shape;
    }
    Class<?> type = (Class<?>) annotated.getType();
    if (FORMATS.containsKey(type)) {
      return JSON.objectNode().put("type", "string").put("format", FORMATS.get(type));
    }
    if (PLAIN.containsKey(type)) {
      return JSON.objectNode().put("type", PLAIN.get(type));
    }
    if (type.isEnum()) {
      ObjectNode shape = JSON.objectNode().put("type", "string");
      ArrayNode codes = shape.putArray("enum");
      for (Object code : type.getEnumConstants()) {
        codes.add(((Enum<?>) code).name());
      }
      return shape;
    }
    if (type.isRecord()) {
      return of(type);
    }
    throw new IllegalArgumentException("no rule for " + type);
  }
}
