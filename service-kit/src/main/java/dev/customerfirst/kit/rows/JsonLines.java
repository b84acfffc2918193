package dev.customerfirst.kit.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** NDJSON: what stands on a line is looked at later; blank lines are passed over. */
final class JsonLines implements RowFile {

  private final Reader text;
  private final int longestRow;
  private final char[] buffer = new char[8192];
  private int at;
  private int end;
  private long line;
  private boolean anything;

  JsonLines(Reader text, int longestRow) {
    this.text = text;
    this.longestRow = longestRow;
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    String content = readLine();
    while (content != null && content.isBlank()) {
      content = readLine();
    }
    if (content == null) {
      if (!anything) {
        throw ReadFailures.empty();
      }
      return null;
    }
    anything = true;
    // The database keeps no NUL; a line with one is no JSON with or without it.
    return new RawRow(line, content.replace('\0', '\uFFFD'));
  }

  private @Nullable String readLine() throws IOException {
    StringBuilder content = new StringBuilder();
    int c = read();
    if (c < 0) {
      return null;
    }
    line++;
    while (c >= 0 && c != '\n') {
      content.append((char) c);
      if (content.length() > longestRow) {
        throw ReadFailures.tooLong(line, longestRow);
      }
      c = read();
    }
    return content.toString();
  }

  private int read() throws IOException {
    if (at == end) {
      at = 0;
      end = ReadFailures.reading(line, () -> text.read(buffer));
    }
    if (end < 0) {
      at = end;
      return end;
    }
    return buffer[at++];
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
