package dev.customerfirst.kit.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.customerfirst.kit.http.Problems;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a cell stands for; nothing is guessed, "1,5" and "yes" are refused. */
interface CellType {

  Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
  Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})");

  /**
   * The cell as JSON.
   *
   * @throws dev.customerfirst.kit.http.ProblemException when the text is no such value
   */
  JsonNode read(String cell, String pointer);

  static CellType of(Class<?> type) {
    if (WHOLE.contains(type)) {
      return CellType::whole;
    }
    if (type == boolean.class || type == Boolean.class) {
      return CellType::truth;
    }
    // Texts, codes, dates, ids and decimal numbers are texts in JSON too, and read strictly there.
    return (cell, pointer) -> JsonNodeFactory.instance.textNode(cell);
  }

  static CellType listOf(CellType element) {
    return (cell, pointer) -> {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      for (String one : cell.split(";")) {
        if (!one.isBlank()) {
          list.add(element.read(one.strip(), pointer + "/" + list.size()));
        }
      }
      return list;
    };
  }

  private static JsonNode whole(String cell, String pointer) {
    if (!WHOLE_NUMBER.matcher(cell).matches()) {
      throw Problems.unprocessable(
          "wrong-type",
          pointer,
          "'" + Cells.quotable(cell) + "' is not a whole number such as 120, written in digits.");
    }
    return JsonNodeFactory.instance.numberNode(new BigInteger(cell));
  }

  private static JsonNode truth(String cell, String pointer) {
    return switch (cell) {
      case "true" -> JsonNodeFactory.instance.booleanNode(true);
      case "false" -> JsonNodeFactory.instance.booleanNode(false);
      default ->
          throw Problems.unprocessable(
              "wrong-type",
              pointer,
              "'" + Cells.quotable(cell) + "' is neither true nor false. Write one of them.");
    };
  }
}
