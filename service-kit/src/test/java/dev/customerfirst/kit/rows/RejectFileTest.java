package dev.customerfirst.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectFileTest {

  @Test
  void putsTheProblemInFrontOfTheCells() throws IOException {
    StringWriter out = new StringWriter();
    RejectFile file = new RejectFile(RowFormat.CSV, List.of("name", "zone"), out);
    file.add(
        new RawRow(7, Cells.write(List.of("A, \"B\"", "Mars"))), "unknown-zone", "Send a zone.");
    assertThat(out)
        .hasToString(
            "_line,_problem,_sentence,name,zone\r\n"
                + "7,unknown-zone,Send a zone.,\"A, \"\"B\"\"\",Mars\r\n");
  }

  @Test
  void saysNothingTwiceWhenAMendedFileIsRefusedAgain() throws IOException {
    StringWriter out = new StringWriter();
    List<String> columns = List.of("_line", "_problem", "_sentence", "name");
    new RejectFile(RowFormat.CSV, columns, out)
        .add(new RawRow(2, Cells.write(List.of("7", "old", "Old.", "A"))), "new", "New.");
    assertThat(out).hasToString("_line,_problem,_sentence,name\r\n2,new,New.,A\r\n");
  }

  @Test
  void keepsARowOfWrongWidthWhole() throws IOException {
    StringWriter out = new StringWriter();
    new RejectFile(RowFormat.CSV, List.of("a"), out)
        .add(new RawRow(2, Cells.write(List.of("1", "2"))), "wide", "Too wide.");
    assertThat(out.toString()).endsWith("2,wide,Too wide.,1,2\r\n");
  }

  @Test
  void addsFieldsToALineOfNdjson() throws IOException {
    StringWriter out = new StringWriter();
    RejectFile file = new RejectFile(RowFormat.NDJSON, List.of(), out);
    file.add(new RawRow(3, "{\"_line\": 1, \"name\": \"A\"}"), "bad", "Mend it.");
    file.add(new RawRow(4, "{\"name\": "), "malformed-json", "Write JSON.");
    assertThat(out)
        .hasToString(
            """
            {"_line":3,"_problem":"bad","_sentence":"Mend it.","name":"A"}
            {"_line":4,"_problem":"malformed-json","_sentence":"Write JSON.","_text":"{\\"name\\": "}
            """);
  }
}
