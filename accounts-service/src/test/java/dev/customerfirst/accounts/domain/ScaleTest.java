package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.GrowthPotential;
import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScaleTest {

  private static final Scale KNOWN =
      new Scale(900, 300, new Money(new BigDecimal("5.1"), "USD"), GrowthPotential.LOW);

  @Test
  void keepsWhatIsKnownWhereNothingIsSaid() {
    assertThat(Scale.UNKNOWN.over(KNOWN)).isEqualTo(KNOWN);
    assertThat(new Scale(0, null, null, null).over(KNOWN))
        .isEqualTo(new Scale(0, 300, KNOWN.annualValue(), GrowthPotential.LOW));
    assertThat(KNOWN.over(new Scale(1, 1, null, GrowthPotential.HIGH))).isEqualTo(KNOWN);
  }

  @Test
  void isTheSameHoweverTheAmountIsWritten() {
    assertThat(new Scale(900, 300, new Money(new BigDecimal("5.1000"), "USD"), GrowthPotential.LOW))
        .isEqualTo(KNOWN);
  }
}
