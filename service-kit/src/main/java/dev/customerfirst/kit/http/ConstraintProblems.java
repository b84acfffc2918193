package dev.customerfirst.kit.http;

import dev.customerfirst.kit.security.Called;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Turns broken constraints into 422 with one pointer each; 400 for the query and an empty body. */
final class ConstraintProblems {
  static final String INVALID_FIELDS = "invalid-fields";
  private static final Map<String, String> CODES =
      Map.of(
          "NotNull", "required",
          "NotBlank", "required",
          "NotEmpty", "required",
          "Size", "wrong-length");

  private ConstraintProblems() {}

  static ProblemException of(ConstraintViolationException e) {
    List<ConstraintViolation<?>> violations =
        e.getConstraintViolations().stream()
            .sorted(
                Comparator.comparing((ConstraintViolation<?> v) -> v.getPropertyPath().toString()))
            .<ConstraintViolation<?>>map(v -> v)
            .toList();
    for (ConstraintViolation<?> violation : violations) {
      @Nullable Parameter parameter = parameter(violation.getPropertyPath());
      String query = parameter == null ? null : queryName(parameter);
      if (query != null) {
        return Problems.badQuery(query, "'" + query + "' " + violation.getMessage() + ".");
      }
    }
    List<Problem.Error> errors = violations.stream().map(ConstraintProblems::error).toList();
    if (errors.stream().anyMatch(x -> x.pointer().isEmpty() && "required".equals(x.code()))) {
      return JsonProblems.emptyBody();
    }
    return new ProblemException(422, code(violations), "Not valid", detail(errors), errors);
  }

  private static String detail(List<Problem.Error> errors) {
    return errors.size() == 1
        ? errors.get(0).detail()
        : errors.size() + " fields are not valid: " + errors.get(0).detail();
  }

  private static String code(List<ConstraintViolation<?>> violations) {
    List<String> ours = violations.stream().map(v -> ownCode(v)).distinct().toList();
    return ours.size() == 1 ? ours.get(0) : INVALID_FIELDS;
  }

  private static String ownCode(ConstraintViolation<?> violation) {
    ConstraintCode own = annotation(violation).annotationType().getAnnotation(ConstraintCode.class);
    return own == null ? INVALID_FIELDS : own.value();
  }

  private static Annotation annotation(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation();
  }

  private static Problem.Error error(ConstraintViolation<?> violation) {
    String name = annotation(violation).annotationType().getSimpleName();
    String own = ownCode(violation);
    String code = own.equals(INVALID_FIELDS) ? CODES.getOrDefault(name, Problems.slug(name)) : own;
    String pointer = pointer(violation.getPropertyPath());
    String message = violation.getMessage();
    String field = pointer.substring(pointer.lastIndexOf('/') + 1);
    boolean sentence = message.endsWith(".");
    return new Problem.Error(
        pointer, code, sentence || field.isEmpty() ? message : field + " " + message + ".");
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
        continue;
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(node.getKey());
      }
      boolean named =
          node.getKind() == ElementKind.PROPERTY
              && node.getName() != null
              && !node.getName().startsWith("<");
      if (named) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  private static @Nullable Parameter parameter(Path path) {
    Method method = Called.method().orElse(null);
    for (Path.Node node : path) {
      if (method != null && node.getKind() == ElementKind.PARAMETER) {
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        return index < method.getParameterCount() ? method.getParameters()[index] : null;
      }
    }
    return null;
  }

  private static @Nullable String queryName(Parameter parameter) {
    QueryParam query = parameter.getAnnotation(QueryParam.class);
    if (query != null) {
      return query.value();
    }
    RestQuery rest = parameter.getAnnotation(RestQuery.class);
    return rest == null ? null : rest.value().isEmpty() ? parameter.getName() : rest.value();
  }
}
