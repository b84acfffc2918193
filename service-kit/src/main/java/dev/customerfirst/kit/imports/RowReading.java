package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.kit.http.JsonRows;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rows.RawRow;
import dev.customerfirst.kit.rows.RowFormat;
import dev.customerfirst.kit.rows.RowMapping;
import dev.customerfirst.kit.rows.RowShape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From the text of a row to the record of a kind: mapped if so wished, read strictly, validated.
 */
final class RowReading {

  private final RowFormat format;
  private final List<String> columns;
  private final RowShape shape;
  private final @Nullable RowMapping mapping;
  private final ObjectMapper json;

  RowReading(
      RowFormat format,
      List<String> columns,
      RowShape shape,
      @Nullable RowMapping mapping,
      ObjectMapper json) {
    this.format = format;
    this.columns = columns;
    this.shape = shape;
    this.mapping = mapping;
    this.json = json;
  }

  /**
   * The row as a record.
   *
   * @throws ProblemException that says what is wrong with the row
   */
  <R extends Record> R read(RawRow raw, Class<R> type) {
    return JsonRows.read(wanted(raw), type, "");
  }

  private JsonNode wanted(RawRow raw) {
    if (format == RowFormat.NDJSON) {
      ObjectNode sent = object(raw.content());
      return mapping == null ? sent : mapping.apply(json.convertValue(sent, Map.class));
    }
    return mapping == null
        ? shape.json(columns, raw.content())
        : mapping.apply(RowShape.texts(columns, raw.content()));
  }

  private ObjectNode object(String line) {
    try {
      if (json.readTree(line) instanceof ObjectNode object) {
        RowShape.withoutRejectFields(object);
        return object;
      }
    } catch (JsonProcessingException e) {
      throw noObject();
    }
    throw noObject();
  }

  private static ProblemException noObject() {
    return Problems.unprocessable(
        "malformed-json", "", "The line is no JSON object. Write one object on each line.");
  }
}
