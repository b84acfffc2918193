package dev.customerfirst.kit.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.kit.http.Problems;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns that a record has in a CSV file: its fields by name, those of nested records as
 * dotted paths ({@code externalId.system}). A list of plain values is one column, its values
 * separated by semicolons; a list of records has no columns, NDJSON can carry it.
 */
public final class RowShape {

  private final Map<String, CellType> columns;

  private RowShape(Map<String, CellType> columns) {
    this.columns = columns;
  }

  public static RowShape of(Class<? extends Record> type) {
    Map<String, CellType> columns = new LinkedHashMap<>();
    collect("", type, columns);
    return new RowShape(columns);
  }

  private static void collect(String prefix, Class<?> type, Map<String, CellType> columns) {
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      Class<?> of = component.getType();
      if (of.isRecord()) {
        collect(path + ".", of, columns);
      } else if (List.class.isAssignableFrom(of)) {
        Class<?> element = element(component.getGenericType());
        if (!element.isRecord()) {
          columns.put(path, CellType.listOf(CellType.of(element)));
        }
      } else {
        columns.put(path, CellType.of(of));
      }
    }
  }

  private static Class<?> element(Type list) {
    Type element = ((ParameterizedType) list).getActualTypeArguments()[0];
    return element instanceof Class<?> plain ? plain : Object.class;
  }

  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /**
   * Refuses a header with columns that mean nothing here.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 422 naming those columns and the known ones
   */
  public void check(List<String> header) {
    List<String> unknown =
        header.stream()
            .filter(column -> !RejectColumns.contain(column) && !columns.containsKey(column))
            .map(column -> "'" + Cells.quotable(column) + "'")
            .limit(10)
            .toList();
    if (!unknown.isEmpty()) {
      throw Problems.unprocessable(
          "unknown-column",
          "",
          String.join(", ", unknown)
              + (unknown.size() == 1 ? " is no column here." : " are no columns here.")
              + " Known: "
              + String.join(", ", columns.keySet())
              + ". Rename them, or send the file with a mapping.");
    }
  }

  /**
   * The JSON that a CSV row stands for; an empty cell is absent.
   *
   * @throws dev.customerfirst.kit.http.ProblemException when a cell cannot be what its column means
   */
  public ObjectNode json(List<String> header, String content) {
    List<String> cells = cells(header, content);
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < header.size(); i++) {
      CellType type = columns.get(header.get(i));
      if (type != null && !cells.get(i).isEmpty()) {
        put(row, header.get(i), type.read(cells.get(i), "/" + header.get(i).replace('.', '/')));
      }
    }
    return row;
  }

  private static void put(ObjectNode row, String path, JsonNode value) {
    ObjectNode parent = row;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      parent = parent.withObjectProperty(steps[i]);
    }
    parent.set(steps[steps.length - 1], value);
  }

  /** A CSV row for a mapping: every cell a text under the name of its column. */
  public static Map<String, Object> texts(List<String> header, String content) {
    List<String> cells = cells(header, content);
    Map<String, Object> texts = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (!RejectColumns.contain(header.get(i)) && !cells.get(i).isEmpty()) {
        texts.put(header.get(i), cells.get(i));
      }
    }
    return texts;
  }

  /** Takes away what a reject file added. */
  public static void withoutRejectFields(ObjectNode row) {
    row.remove(RejectColumns.ALL);
  }

  private static List<String> cells(List<String> header, String content) {
    List<String> cells = new ArrayList<>(Cells.read(content));
    if (cells.size() != header.size()) {
      throw Problems.unprocessable(
          "wrong-number-of-cells",
          "",
          "The row has "
              + cells.size()
              + " cells, the header "
              + header.size()
              + ". Put texts with commas or line breaks in quotes.");
    }
    return cells;
  }
}
