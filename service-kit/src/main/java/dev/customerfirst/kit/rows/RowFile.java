package dev.customerfirst.kit.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, read as they come. */
public interface RowFile extends AutoCloseable {

  /** The header of a CSV file; empty for NDJSON. */
  List<String> columns();

  /**
   * The next row; null after the last.
   *
   * @throws dev.customerfirst.kit.http.ProblemException when the file cannot be read from here on
   * @throws IOException when the file stops coming
   */
  @Nullable RawRow next() throws IOException;

  @Override
  void close() throws IOException;

  /**
   * Begins to read.
   *
   * @param longestRow in characters
   */
  static RowFile open(RowFormat format, InputStream in, int longestRow) throws IOException {
    Reader text = text(in);
    return switch (format) {
      case CSV -> CsvRows.open(text, longestRow);
      case NDJSON -> new JsonLines(text, longestRow);
    };
  }

  /** UTF-8 and nothing else; a byte order mark is passed over. */
  private static Reader text(InputStream in) throws IOException {
    Reader strict =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    PushbackReader text = new PushbackReader(new BufferedReader(strict));
    int first = ReadFailures.reading(0, text::read);
    if (first >= 0 && first != '\uFEFF') {
      text.unread(first);
    }
    return text;
  }
}
