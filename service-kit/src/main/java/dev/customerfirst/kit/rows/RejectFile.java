package dev.customerfirst.kit.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes refused rows with what is wrong with them, ready to be mended and sent again. */
public final class RejectFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RowFormat format;
  private final List<String> columns;
  private final Writer out;
  private final CsvWriter csv;

  /**
   * Begins the file; CSV with its header.
   *
   * @param columns the header of the CSV file that was sent
   * @param out buffered, and flushed by the caller
   */
  public RejectFile(RowFormat format, List<String> columns, Writer out) {
    this.format = format;
    this.columns = columns;
    this.out = out;
    this.csv = CsvWriter.builder().bufferSize(0).build(out);
    if (format == RowFormat.CSV) {
      List<String> header = new ArrayList<>(RejectColumns.ALL);
      columns.stream().filter(column -> !RejectColumns.contain(column)).forEach(header::add);
      csv.writeRecord(header);
    }
  }

  /** Adds a row with the code and the sentence of its problem. */
  public void add(RawRow row, String code, String sentence) throws IOException {
    if (format == RowFormat.CSV) {
      addCells(row, code, sentence);
    } else {
      out.write(line(row, code, sentence) + "\n");
    }
  }

  private void addCells(RawRow row, String code, String sentence) {
    List<String> record = new ArrayList<>(List.of(String.valueOf(row.line()), code, sentence));
    List<String> cells = Cells.read(row.content());
    for (int i = 0; i < cells.size(); i++) {
      if (i >= columns.size() || !RejectColumns.contain(columns.get(i))) {
        record.add(cells.get(i));
      }
    }
    csv.writeRecord(record);
  }

  private static String line(RawRow row, String code, String sentence)
      throws JsonProcessingException {
    ObjectNode line = JSON.createObjectNode();
    line.put(RejectColumns.LINE, row.line());
    line.put(RejectColumns.PROBLEM, code);
    line.put(RejectColumns.SENTENCE, sentence);
    JsonNode sent = parsed(row.content());
    if (sent.isObject()) {
      sent.properties().stream()
          .filter(field -> !RejectColumns.contain(field.getKey()))
          .forEach(field -> line.set(field.getKey(), field.getValue()));
      return JSON.writeValueAsString(line);
    }
    // What is no object is shown as it came, in a field of no meaning, to be mended by hand.
    return JSON.writeValueAsString(line.put("_text", row.content()));
  }

  private static JsonNode parsed(String content) {
    try {
      JsonNode read = JSON.readTree(content);
      return read == null ? JSON.missingNode() : read;
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
