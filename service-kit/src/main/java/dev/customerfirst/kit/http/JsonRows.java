package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;

/** Reads the rows of a batch one by one, as strictly as a body of their own. */
public final class JsonRows {
  private JsonRows() {}

  /**
   * The row as a record.
   *
   * @param pointer where the row stands in the body, for example {@code /rows/3}
   * @throws ProblemException when it does not fit; its pointers begin with {@code pointer}
   */
  public static <T> T read(JsonNode row, Class<T> type, String pointer) {
    try {
      T read = CDI.current().select(ObjectMapper.class).get().treeToValue(row, type);
      if (read == null) {
        throw Problems.badRequest("empty-body", "Empty row", "", "Send an object, not null.");
      }
      Set<ConstraintViolation<T>> violations =
          CDI.current().select(Validator.class).get().validate(read);
      if (!violations.isEmpty()) {
        throw ConstraintProblems.of(new ConstraintViolationException(violations));
      }
      return read;
    } catch (JsonProcessingException e) {
      throw below(pointer, JsonProblems.of(e));
    } catch (ProblemException e) {
      throw below(pointer, e);
    }
  }

  private static ProblemException below(String pointer, ProblemException e) {
    List<Problem.Error> errors =
        e.errors().stream()
            .map(
                error -> new Problem.Error(pointer + error.pointer(), error.code(), error.detail()))
            .toList();
    return new ProblemException(e.status(), e.code(), e.title(), e.detail(), errors, e.headers());
  }
}
