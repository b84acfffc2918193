package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Reads a value from JSON text (numbers too where allowed) and from nothing else. */
final class TextValue<T> extends StdScalarDeserializer<T> {
  private static final long serialVersionUID = 1L;

  /** Throws DateTimeException or IllegalArgumentException for text that is no such value. */
  interface Reading<T> {
    T read(String text);
  }

  private final transient Reading<T> reading;
  private final boolean numbersToo;

  TextValue(Class<T> type, Reading<T> reading, boolean numbersToo) {
    super(type);
    this.reading = reading;
    this.numbersToo = numbersToo;
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonToken token = parser.currentToken();
    boolean fits =
        token == JsonToken.VALUE_STRING || (numbersToo && token != null && token.isNumeric());
    if (!fits) {
      return type().cast(context.handleUnexpectedToken(type(), parser));
    }
    String text = parser.getText();
    try {
      return reading.read(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return type().cast(context.handleWeirdStringValue(type(), text, "not readable"));
    }
  }

  @SuppressWarnings("unchecked")
  private Class<T> type() {
    return (Class<T>) handledType();
  }
}
