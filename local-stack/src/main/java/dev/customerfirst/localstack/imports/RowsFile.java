package dev.customerfirst.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.customerfirst.localstack.LocalStackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file of rows: CSV, or NDJSON when its name ends so or it begins with a brace.
 *
 * @param columns the header, or the fields of the first row with nested ones as dotted paths
 */
record RowsFile(Path path, boolean csv, List<String> columns) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static RowsFile look(Path path) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new LocalStackException("There is no file " + path + " that can be read.");
    }
    try {
      boolean csv = isCsv(path);
      return new RowsFile(path, csv, csv ? header(path) : fields(path));
    } catch (IOException e) {
      throw new LocalStackException(path + " cannot be read as text in UTF-8.", e);
    }
  }

  String mediaType() {
    return csv ? "text/csv" : "application/x-ndjson";
  }

  /** Beside the file: accounts.csv has accounts.rejects.csv. */
  Path rejects() {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return path.resolveSibling(stem + ".rejects" + (csv ? ".csv" : ".ndjson"));
  }

  private static boolean isCsv(Path path) throws IOException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return true;
    }
    return !(name.endsWith(".ndjson")
        || name.endsWith(".jsonl")
        || firstLine(path).startsWith("{"));
  }

  private static String firstLine(Path path) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      return line == null ? "" : line.replace(BYTE_ORDER_MARK, "").strip();
    }
  }

  private static List<String> header(Path path) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(path)) {
      var records = reader.iterator();
      return records.hasNext()
          ? records.next().getFields().stream().map(String::strip).toList()
          : List.of();
    }
  }

  private static List<String> fields(Path path) throws IOException {
    List<String> fields = new ArrayList<>();
    collect("", new ObjectMapper().readTree(firstLine(path)), fields);
    return fields;
  }

  private static void collect(String prefix, JsonNode object, List<String> fields) {
    object
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isObject()) {
                collect(prefix + field.getKey() + ".", field.getValue(), fields);
              } else {
                fields.add(prefix + field.getKey());
              }
            });
  }
}
