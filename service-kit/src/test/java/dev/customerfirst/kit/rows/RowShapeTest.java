package dev.customerfirst.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowShapeTest {

  record Sender(String system, Nested deeper) {}

  record Nested(@Nullable BigDecimal amount) {}

  record Row(
      Sender from, int pieces, @Nullable Boolean fragile, List<Role> roles, List<Nested> more) {}

  private static final RowShape SHAPE = RowShape.of(Row.class);

  @Test
  void namesColumnsByTheirPathAndLeavesOutListsOfRecords() {
    assertThat(SHAPE.columns())
        .containsExactly("from.system", "from.deeper.amount", "pieces", "fragile", "roles");
  }

  @Test
  void makesTheJsonThatABodyWouldHold() {
    assertThat(
            json(
                "from.deeper.amount,pieces,fragile,roles,from.system",
                "1.50",
                "12",
                "true",
                "PRODUCT; MARKETING",
                "crm"))
        .isEqualTo(
            "{\"from\":{\"deeper\":{\"amount\":\"1.50\"},\"system\":\"crm\"},\"pieces\":12,"
                + "\"fragile\":true,\"roles\":[\"PRODUCT\",\"MARKETING\"]}");
  }

  @Test
  void takesAnEmptyCellForNothing() {
    assertThat(json("pieces,from.system", "", "")).isEqualTo("{}");
  }

  @ParameterizedTest
  @CsvSource({
    "pieces, '1,5'",
    "pieces, 1.0",
    "pieces, 007",
    "pieces, ' 7'",
    "pieces, seven",
    "pieces, +7",
    "pieces, 9999999999999999999",
    "fragile, yes",
    "fragile, TRUE",
    "fragile, 1"
  })
  void guessesNothing(String column, String cell) {
    assertThatThrownBy(() -> json(column, cell))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.code()).isEqualTo("wrong-type");
              assertThat(e.errors().get(0).pointer()).isEqualTo("/" + column);
            });
  }

  @Test
  void refusesUnknownColumnsAndNamesTheKnownOnes() {
    assertThatThrownBy(() -> SHAPE.check(List.of("pieces", "colour")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.detail())
                    .contains("'colour' is no column here")
                    .contains("from.system, from.deeper.amount, pieces, fragile, roles"));
  }

  @Test
  void passesOverTheColumnsOfARejectFile() {
    assertThatCode(() -> SHAPE.check(List.of("_line", "_problem", "_sentence", "pieces")))
        .doesNotThrowAnyException();
    assertThat(json("_line,pieces", "7", "1")).isEqualTo("{\"pieces\":1}");
    assertThat(RowShape.texts(List.of("_line", "b", "c"), Cells.write(List.of("7", "x", ""))))
        .containsOnlyKeys("b");
  }

  @Test
  void refusesARowOfAnotherWidthThanTheHeader() {
    assertThatThrownBy(() -> json("pieces,fragile", "1"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("wrong-number-of-cells"));
  }

  private static String json(String header, String... cells) {
    return SHAPE.json(List.of(header.split(",")), Cells.write(List.of(cells))).toString();
  }
}
