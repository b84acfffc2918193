package dev.customerfirst.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @Test
  void namesTheLineOnWhichARowBeginsAlsoAfterAFieldOfSeveralLines() throws IOException {
    CsvFile file = read("name,note\nA,\"one\ntwo\"\nB,\n");

    assertThat(file.rows()).extracting(CsvRow::line).containsExactly(2L, 4L);
    assertThat(file.rows().get(0).text("note")).isEqualTo("one\ntwo");
    assertThat(file.rows().get(1).find("note")).isEmpty();
  }

  @Test
  void toleratesAByteOrderMarkAndWindowsLineEnds() throws IOException {
    CsvFile file = read("\uFEFFname,roles\r\nA, X ; Y;\r\n");

    assertThat(file.rows().get(0).text("name")).isEqualTo("A");
    assertThat(file.rows().get(0).list("roles")).containsExactly("X", "Y");
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    CsvRow row = read("name\nA\n").rows().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.text("email"))
        .withMessageContaining("email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people.csv",
        "sales_teams.csv",
        "accounts.csv",
        "tiers.csv",
        "teams.csv",
        "sales_pipeline.csv",
        "contracts.csv",
        "tickets.csv",
        "skips.csv"
      })
  void theSampleExportIsReadable(String name) {
    assertThat(CsvFile.sample(name).rows()).isNotEmpty();
  }

  @Test
  void aFixedTitleTellsEveryTicketOfTheSampleApart() {
    List<String> titles =
        CsvFile.sample("tickets.csv").rows().stream().map(row -> row.text("title")).toList();

    assertThat(titles).doesNotHaveDuplicates();
  }

  private static CsvFile read(String text) throws IOException {
    return CsvFile.read("x.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
