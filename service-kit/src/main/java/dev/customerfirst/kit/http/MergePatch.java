package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** JSON Merge Patch (RFC 7396) on a record. */
public final class MergePatch {
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private MergePatch() {}

  /**
   * The current record with the patch applied: read as strictly as any body, then validated.
   *
   * @throws ProblemException 400 when the patch is no object or does not fit the record
   * @throws ConstraintViolationException 422 when the outcome breaks a constraint of the record
   */
  public static <T> T apply(JsonNode patch, T current, Class<T> type) {
    return apply(
        patch,
        current,
        type,
        CDI.current().select(ObjectMapper.class).get(),
        CDI.current().select(Validator.class).get());
  }

  static <T> T apply(
      JsonNode patch, T current, Class<T> type, ObjectMapper mapper, Validator validator) {
    if (!patch.isObject()) {
      throw Problems.badRequest(
          "malformed-json",
          "Not a merge patch",
          "",
          "Send a JSON object with the fields to change; null takes a value away.");
    }
    JsonNode merged = merge(mapper.valueToTree(current), patch);
    T changed;
    try {
      changed = mapper.treeToValue(merged, type);
    } catch (JsonProcessingException e) {
      throw JsonProblems.of(e);
    }
    Set<ConstraintViolation<T>> violations = validator.validate(changed);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return changed;
  }

  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode merged =
        target.isObject() ? (ObjectNode) target : JsonNodeFactory.instance.objectNode();
    patch
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isNull()) {
                merged.remove(field.getKey());
              } else {
                JsonNode old = merged.path(field.getKey());
                merged.set(field.getKey(), merge(old, field.getValue()));
              }
            });
    return merged;
  }
}
