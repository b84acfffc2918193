package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in plain words why a JSON body could not be read. Jackson's own messages name classes and
 * echo input, so none of them is passed on.
 */
final class JsonProblems {
  private static final String UNREADABLE = "The body cannot be read";
  private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'.*");

  private static final Pattern NAMES_CLASSES = Pattern.compile("\\b[a-z]+\\.[a-z]+\\.");

  private JsonProblems() {}

  static ProblemException of(JsonProcessingException e) {
    // The body's limit and a record's own refusal arrive wrapped.
    if (e.getCause() instanceof ProblemException) {
      return (ProblemException) e.getCause();
    }
    if (e instanceof UnrecognizedPropertyException) {
      return unknownField((UnrecognizedPropertyException) e);
    }
    if (e instanceof InvalidFormatException) {
      return wrongFormat((InvalidFormatException) e);
    }
    if (e instanceof ValueInstantiationException) {
      return refusedByRecord((ValueInstantiationException) e);
    }
    if (e instanceof MismatchedInputException) {
      return wrongType((MismatchedInputException) e);
    }
    if (e instanceof JsonMappingException && e.getCause() instanceof JsonProcessingException) {
      return of((JsonProcessingException) e.getCause());
    }
    if (e instanceof InputCoercionException) {
      return bad("number-out-of-range", "", "A number is too large or too small for its field.");
    }
    if (e instanceof StreamConstraintsException) {
      return bad("malformed-json", "", "The body is nested too deeply or holds too long a number.");
    }
    return malformed(e);
  }

  static ProblemException notUtf8() {
    return bad("malformed-json", "", "The body is not text in UTF-8.");
  }

  private static ProblemException unknownField(UnrecognizedPropertyException e) {
    List<String> known =
        e.getKnownPropertyIds() == null
            ? List.of()
            : e.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
    return bad(
        "unknown-field",
        pointer(e),
        "'"
            + Words.quotable(e.getPropertyName())
            + "' is not a field here. Known: "
            + String.join(", ", known)
            + ".");
  }

  private static ProblemException wrongFormat(InvalidFormatException e) {
    Class<?> type = e.getTargetType();
    if (type != null && type.isEnum() && e.getValue() instanceof String) {
      return Codes.unknown(type, (String) e.getValue(), pointer(e));
    }
    if (type == String.class && e.getValue() instanceof String) {
      return bad(
          "unusable-text", pointer(e), "This text holds a character that cannot be kept (NUL).");
    }
    boolean text = e.getValue() instanceof String;
    return expects(
        text && type != int.class && type != long.class ? "wrong-format" : "wrong-type", e);
  }

  private static ProblemException refusedByRecord(ValueInstantiationException e) {
    Throwable cause = e.getCause();
    String message = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
    boolean plain = message != null && !NAMES_CLASSES.matcher(message).find();
    String detail = message != null && plain ? message : "This value is not possible.";
    return Problems.unprocessable("impossible-value", pointer(e), Words.quotable(detail));
  }

  private static ProblemException wrongType(MismatchedInputException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Trailing token")) {
      return bad("malformed-json", "", "Something follows after the end of the JSON body.");
    }
    if (message.startsWith("No content") && e.getPath().isEmpty()) {
      return emptyBody();
    }
    if (message.startsWith("Missing required creator") || message.startsWith("Cannot map `null`")) {
      return bad("missing-value", pointer(e), "A value is required here.");
    }
    return expects("wrong-type", e);
  }

  static ProblemException emptyBody() {
    return bad("empty-body", "", "Send a JSON object in the body.");
  }

  private static ProblemException expects(String code, MismatchedInputException e) {
    Class<?> type = e.getTargetType();
    return bad(
        code,
        pointer(e),
        type == null ? "This value has the wrong type." : "Send " + Expected.of(type) + " here.");
  }

  private static ProblemException malformed(JsonProcessingException e) {
    Matcher duplicate = DUPLICATE.matcher(String.valueOf(e.getOriginalMessage()));
    if (duplicate.matches()) {
      return bad(
          "duplicate-field",
          "",
          "'" + Words.quotable(String.valueOf(duplicate.group(1))) + "' stands there twice.");
    }
    JsonLocation at = e.getLocation();
    return bad(
        "malformed-json",
        "",
        at == null
            ? "The body is not valid JSON."
            : "The body is not valid JSON: look at line "
                + at.getLineNr()
                + ", column "
                + at.getColumnNr()
                + ".");
  }

  private static ProblemException bad(String code, String pointer, String detail) {
    return Problems.badRequest(code, UNREADABLE, pointer, detail);
  }

  static String pointer(JsonMappingException e) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      pointer.append('/');
      pointer.append(
          step.getFieldName() == null
              ? String.valueOf(step.getIndex())
              : step.getFieldName().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
