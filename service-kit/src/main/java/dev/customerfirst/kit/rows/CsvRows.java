package dev.customerfirst.kit.rows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.customerfirst.kit.http.Problems;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180). */
final class CsvRows implements RowFile {

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> columns;
  private long line;

  private CsvRows(
      CsvReader<CsvRecord> reader, Iterator<CsvRecord> records, List<String> columns, long line) {
    this.reader = reader;
    this.records = records;
    this.columns = columns;
    this.line = line;
  }

  static CsvRows open(Reader text, int longestRow) throws IOException {
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(longestRow * 2)
            .build(
                CsvRecordHandler.of(
                    limits -> limits.maxFieldSize(longestRow).maxRecordSize(longestRow)),
                text);
    Iterator<CsvRecord> records = reader.iterator();
    CsvRecord header = next(0, records);
    if (header == null) {
      throw ReadFailures.empty();
    }
    List<String> columns = header.getFields().stream().map(String::strip).toList();
    check(columns);
    return new CsvRows(reader, records, columns, header.getStartingLineNumber());
  }

  private static void check(List<String> columns) {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (column.isEmpty() || column.indexOf('\0') >= 0) {
        throw Problems.unprocessable(
            "bad-header", "", "A column of the header has no usable name. Give it one.");
      }
      if (!seen.add(column)) {
        throw Problems.unprocessable(
            "bad-header", "", "The column '" + Cells.quotable(column) + "' stands there twice.");
      }
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    CsvRecord record = next(line, records);
    if (record == null) {
      return null;
    }
    line = record.getStartingLineNumber();
    return new RawRow(line, Cells.write(record.getFields()));
  }

  private static @Nullable CsvRecord next(long line, Iterator<CsvRecord> records)
      throws IOException {
    return ReadFailures.reading(line, () -> records.hasNext() ? records.next() : null);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
