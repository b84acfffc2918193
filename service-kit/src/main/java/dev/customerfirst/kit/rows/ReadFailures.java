package dev.customerfirst.kit.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Says in words why a file cannot be read on. */
final class ReadFailures {

  private ReadFailures() {}

  /** A step that reads. */
  interface Reading<T extends @Nullable Object> {
    T read() throws IOException;
  }

  /**
   * Reads, and turns what is wrong with the text into a problem.
   *
   * @param line the last line that was read well
   */
  static <T extends @Nullable Object> T reading(long line, Reading<T> step) throws IOException {
    try {
      return step.read();
    } catch (CsvParseException e) {
      throw refused(
          "malformed-csv",
          "The CSV cannot be read after line "
              + line
              + ": a quote is not closed or stands in the wrong place, or a row is too long. Commas"
              + " separate, texts with commas, quotes or line breaks stand in \"quotes\".");
    } catch (CharacterCodingException e) {
      throw notUtf8(line);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw notUtf8(line);
      }
      throw e.getCause();
    }
  }

  static ProblemException tooLong(long line, int longest) {
    return refused(
        "row-too-long",
        "The row in line " + line + " has more than " + longest + " characters. Shorten it.");
  }

  static ProblemException empty() {
    return refused("empty-file", "There is nothing in the file. Send at least a header or a row.");
  }

  private static ProblemException notUtf8(long line) {
    return refused(
        "not-utf8", "The file is not text in UTF-8; look after line " + line + ". Save it so.");
  }

  private static ProblemException refused(String code, String detail) {
    return Problems.unprocessable(code, "", detail);
  }
}
