package dev.customerfirst.localstack.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A file of the sample export. */
record CsvFile(String name, List<CsvRow> rows) {

  /** One of those that come with the demo. */
  static CsvFile sample(String name) {
    try (InputStream in = CsvFile.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("The demo has no file " + name);
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** RFC 4180 in UTF-8, with or without a byte order mark; the first row names the columns. */
  static CsvFile read(String name, InputStream in) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in)) {
      return new CsvFile(
          name,
          reader.stream()
              .map(row -> new CsvRow(row.getStartingLineNumber(), row.getFieldsAsMap()))
              .toList());
    }
  }
}
