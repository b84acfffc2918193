package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;

/** Nothing is guessed, converted or dropped when a body is read. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
  private static final int MOST_DIGITS = 60;

  /** Last, so that our readers of dates stand before those of the time module. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.enable(
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    mapper.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Integer);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Float);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Boolean);
    refuse(mapper, LogicalType.Integer, CoercionInputShape.String);
    refuse(mapper, LogicalType.Integer, CoercionInputShape.EmptyString);
    refuse(mapper, LogicalType.Integer, CoercionInputShape.Float);
    refuse(mapper, LogicalType.Boolean, CoercionInputShape.String);
    refuse(mapper, LogicalType.Boolean, CoercionInputShape.EmptyString);
    refuse(mapper, LogicalType.Boolean, CoercionInputShape.Integer);
    refuse(mapper, LogicalType.Enum, CoercionInputShape.EmptyString);
    refuse(mapper, LogicalType.DateTime, CoercionInputShape.EmptyString);
    refuse(mapper, LogicalType.OtherScalar, CoercionInputShape.EmptyString);
    mapper.registerModule(textOnly());
  }

  private static void refuse(ObjectMapper mapper, LogicalType target, CoercionInputShape input) {
    mapper.coercionConfigFor(target).setCoercion(input, CoercionAction.Fail);
  }

  private static SimpleModule textOnly() {
    SimpleModule module = new SimpleModule("customer-first-strict");
    add(module, String.class, StrictJson::storable);
    add(module, Instant.class, StrictJson::instant);
    add(module, LocalDate.class, StrictJson::date);
    add(module, LocalTime.class, LocalTime::parse);
    add(module, YearMonth.class, YearMonth::parse);
    add(module, Duration.class, Duration::parse);
    module.addDeserializer(
        BigDecimal.class, new TextValue<>(BigDecimal.class, StrictJson::decimal, true));
    return module;
  }

  private static <T> void add(SimpleModule module, Class<T> type, TextValue.Reading<T> reading) {
    module.addDeserializer(type, new TextValue<>(type, reading, false));
  }

  /**
   * PostgreSQL keeps no NUL, and half of a surrogate pair would silently become a question mark.
   */
  private static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        throw new IllegalArgumentException("not storable");
      }
    }
    return text;
  }

  private static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    sane(instant.atOffset(ZoneOffset.UTC).getYear(), text);
    return instant;
  }

  private static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text);
    sane(date.get(ChronoField.YEAR), text);
    return date;
  }

  private static void sane(int year, String text) {
    if (year < 1 || year > 9999) {
      throw new DateTimeParseException("beyond four-digit years", text, 0);
    }
  }

  /** Bounded, because 1E+999999999 is short to send and endless to write out. */
  private static BigDecimal decimal(String text) {
    BigDecimal number = new BigDecimal(text);
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new NumberFormatException("too many digits");
    }
    return number;
  }
}
