package dev.customerfirst.kit.rows;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row as read becomes a row as wanted, by a JSONata expression. Of one thread: the expression
 * keeps state while it is evaluated.
 */
public final class RowMapping {

  private static final int DEEPEST = 150;

  /** {@code $error} and {@code $assert}: the mapping refuses the row with a sentence of its own. */
  private static final Set<String> REFUSED_BY_MAPPING = Set.of("D3137", "D3141");

  private final Jsonata expression;
  private final long millis;

  private RowMapping(Jsonata expression, long millis) {
    this.expression = expression;
    this.millis = millis;
  }

  /**
   * Makes an expression ready.
   *
   * @param mostTime for one row
   * @throws ProblemException 422 with the place, when it is no JSONata
   */
  public static RowMapping compile(String expression, Duration mostTime) {
    try {
      return new RowMapping(Jsonata.jsonata(expression), mostTime.toMillis());
    } catch (JException e) {
      throw Problems.unprocessable(
          "mapping-does-not-compile",
          "/expression",
          "The expression is no JSONata: "
              + words(e)
              + place(expression, e.getLocation())
              + ". Mend it there.");
    } catch (RuntimeException | StackOverflowError e) {
      throw Problems.unprocessable(
          "mapping-does-not-compile", "/expression", "The expression is no JSONata. Mend it.");
    }
  }

  /**
   * The row as wanted.
   *
   * @throws ProblemException when the mapping refuses the row, fails on it or takes too long
   */
  public JsonNode apply(Map<?, ?> row) {
    Object wanted;
    try {
      Jsonata.Frame bounds = expression.createFrame();
      bounds.setRuntimeBounds(millis, DEEPEST);
      wanted = expression.evaluate(row, bounds);
    } catch (JException e) {
      throw REFUSED_BY_MAPPING.contains(e.getError())
          ? Problems.unprocessable("refused-by-mapping", "", words(e) + ".")
          : failed(words(e));
    } catch (NumberFormatException e) {
      throw failed("a text is taken for a number and is none");
    } catch (RuntimeException | StackOverflowError e) {
      throw failed("a part of it does not fit what stands in the row");
    }
    if (!(wanted instanceof Map)) {
      throw failed("it gave no object for this row");
    }
    return json(wanted);
  }

  private static ProblemException failed(String why) {
    return Problems.unprocessable(
        "mapping-failed", "", "The mapping cannot take this row: " + why + ". Mend one of them.");
  }

  private static String words(JException e) {
    String message = String.valueOf(e.getMessage()).strip();
    return Cells.quotable(message.replaceAll("[.\\s]+$", ""), 300);
  }

  private static String place(String expression, int location) {
    if (location < 0 || location > expression.length()) {
      return "";
    }
    String before = expression.substring(0, location);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = location - before.lastIndexOf('\n');
    return ", line " + line + ", column " + column;
  }

  private static JsonNode json(@Nullable Object value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value == null || value == Jsonata.NULL_VALUE) {
      return nodes.nullNode();
    }
    if (value instanceof String text) {
      return nodes.textNode(text);
    }
    if (value instanceof Boolean truth) {
      return nodes.booleanNode(truth);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = nodes.objectNode();
      map.forEach((name, each) -> object.set(String.valueOf(name), json(each)));
      return object;
    }
    if (value instanceof List<?> list) {
      ArrayNode array = nodes.arrayNode();
      list.forEach(each -> array.add(json(each)));
      return array;
    }
    throw failed("it gave something that is no JSON");
  }

  /** JSONata has one sort of number; 12.0 is the whole number 12. */
  private static JsonNode number(Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    return exact.stripTrailingZeros().scale() <= 0
        ? JsonNodeFactory.instance.numberNode(exact.toBigInteger())
        : JsonNodeFactory.instance.numberNode(exact);
  }
}
