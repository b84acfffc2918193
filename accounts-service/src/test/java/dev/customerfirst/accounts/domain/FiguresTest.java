package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "-20, true",
    "0.000001, true",
    "0.0000001, false",
    "0.10000000000, true",
    "999999999999999, true",
    "1E+14, true",
    "1E+15, false",
    "1E+1000000000, false"
  })
  void takesFiguresPeopleMeasure(BigDecimal figure, boolean taken) {
    assertThat(Figures.check(figure, "/target").isEmpty()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"800.000000, 800", "0.50, 0.5", "1E+2, 100", "0.000, 0"})
  void writesAFigureOneWay(BigDecimal figure, String written) {
    assertThat(Figures.normal(figure).toString()).isEqualTo(written);
  }
}
