package dev.customerfirst.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.http.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFileTest {

  private static final int LONGEST = 100;

  @Test
  void readsCsvWithQuotesAndTellsWhereRowsBegin() throws IOException {
    assertThat(csv("a,b\r\n1,\"x,\ny \"\"z\"\"\"\r\n\r\n2,\n"))
        .containsExactly(
            new RawRow(2, "[\"1\",\"x,\\ny \\\"z\\\"\"]"), new RawRow(5, "[\"2\",\"\"]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void passesOverAByteOrderMark(String mark) throws IOException {
    try (RowFile file = open(RowFormat.CSV, bytes(mark + "name , b\n"))) {
      assertThat(file.columns()).containsExactly("name", "b");
    }
    assertThat(lines(mark + "{}\n")).containsExactly(new RawRow(1, "{}"));
  }

  @Test
  void readsALineOfNdjsonAsItStands() throws IOException {
    assertThat(lines("{\"a\": 1}\n\n  \n{\"b\": \"ä\"}"))
        .containsExactly(new RawRow(1, "{\"a\": 1}"), new RawRow(4, "{\"b\": \"ä\"}"));
  }

  @Test
  void keepsAnyCharacterOfACell() throws IOException {
    assertThat(csv("a\n\0\n")).containsExactly(new RawRow(2, "[\"\\u0000\"]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,\"open", "a,b\n1,\"shut\"x\n"})
  void refusesBrokenQuotes(String text) {
    refused(() -> csv(text), "malformed-csv", "line 1");
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    byte[] latin = "a\nä\n".getBytes(Charset.forName("ISO-8859-1"));
    refused(() -> all(RowFormat.CSV, latin), "not-utf8", "line");
    refused(() -> all(RowFormat.NDJSON, latin), "not-utf8", "line");
  }

  @Test
  void refusesRowsWithoutMeasure() {
    String row = "x".repeat(LONGEST + 1);
    refused(() -> csv("a\n1\n" + row + "\n"), "malformed-csv", "line 2");
    refused(() -> lines("{}\n" + row), "row-too-long", "line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,a\n", "a,\n", "a,  \n"})
  void refusesAHeaderThatNamesNothing(String header) {
    refused(() -> csv(header), "bad-header", "column");
  }

  @Test
  void refusesAnEmptyFileAndTakesOneWithoutRows() throws IOException {
    refused(() -> csv(""), "empty-file", "header");
    refused(() -> lines("\n\n"), "empty-file", "header");
    assertThat(csv("a,b\n")).isEmpty();
  }

  private interface Reading {
    Object read() throws IOException;
  }

  private static void refused(Reading reading, String code, String word) {
    assertThatThrownBy(reading::read)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.detail()).contains(word).endsWith(".");
            });
  }

  private static List<RawRow> csv(String text) throws IOException {
    return all(RowFormat.CSV, bytes(text));
  }

  private static List<RawRow> lines(String text) throws IOException {
    return all(RowFormat.NDJSON, bytes(text));
  }

  private static List<RawRow> all(RowFormat format, byte[] bytes) throws IOException {
    try (RowFile file = open(format, bytes)) {
      List<RawRow> rows = new ArrayList<>();
      for (RawRow row = file.next(); row != null; row = file.next()) {
        rows.add(row);
      }
      return rows;
    }
  }

  private static RowFile open(RowFormat format, byte[] bytes) throws IOException {
    return RowFile.open(format, new ByteArrayInputStream(bytes), LONGEST);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
